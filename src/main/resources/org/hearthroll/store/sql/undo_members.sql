DELETE FROM member WHERE imported = ?
