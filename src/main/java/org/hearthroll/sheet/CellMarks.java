package org.hearthroll.sheet;

/** What stands between the cells of a text file, and whether quotes are characters like any other instead of standing around cells. */
record CellMarks(char delimiter, boolean plainQuotes) {
}
