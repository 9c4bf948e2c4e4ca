DROP TABLE IF EXISTS temp.named_village
