COALESCE(p.{column}, h.{column})
