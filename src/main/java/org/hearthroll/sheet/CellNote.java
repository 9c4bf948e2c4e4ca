package org.hearthroll.sheet;

/** Something a workbook knows of a cell that its text does not show. */
public enum CellNote {
    /** The cell holds a date; its text is ISO, yyyy-MM-dd, with the time behind it where the cell shows one. */
    DATE,
    /** The cell holds a number of more than 15 digits, of which only the first 15 can be trusted. */
    NUMBER_OVER_15_DIGITS,
    /** The cell holds a formula error; its text is the error, such as #REF!. */
    ERROR,
    /** The cell is blank because it is merged with the cell above it, whose text it shares. */
    MERGED_ABOVE
}
