package org.hearthroll.roster;

import java.time.LocalDate;

/** Whether a bare number in a date column may be a spreadsheet's day number, and from which day the spreadsheet counts. */
public enum DayNumbers {
    /** It is not taken for a date. */
    NONE(null),
    /** The usual count. */
    SINCE_1900(LocalDate.of(1899, 12, 30)),
    /** The count of workbooks that began on a Macintosh. */
    SINCE_1904(LocalDate.of(1904, 1, 1));

    private final LocalDate zero;

    DayNumbers(LocalDate zero) {
        this.zero = zero;
    }

    LocalDate day(int number) {
        return zero.plusDays(number);
    }
}
