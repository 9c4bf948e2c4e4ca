household h
