SELECT name, content, at, operator FROM office_file WHERE kind = ?
