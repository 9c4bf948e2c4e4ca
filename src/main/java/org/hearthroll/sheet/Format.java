package org.hearthroll.sheet;

/** What kind of file the rows stand in. */
public enum Format {
    CSV,
    XLSX
}
