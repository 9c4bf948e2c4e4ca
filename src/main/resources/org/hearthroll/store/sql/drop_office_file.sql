DELETE FROM office_file WHERE kind = ?
