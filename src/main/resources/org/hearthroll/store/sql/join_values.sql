JOIN json_each('["' || REPLACE({joined}, ';', '","') || '"]') AS {name}
