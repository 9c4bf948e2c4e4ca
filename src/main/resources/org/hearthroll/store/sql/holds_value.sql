INSTR(';' || {joined} || ';', ';' || {value} || ';') > 0
