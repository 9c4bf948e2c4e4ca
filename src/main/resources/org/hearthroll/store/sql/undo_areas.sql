DELETE FROM area WHERE imported = ?
