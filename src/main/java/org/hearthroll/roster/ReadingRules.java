package org.hearthroll.roster;

import java.time.LocalDate;

/** What a reading takes for granted: the day it happens on, and whether a bare number in a date column may be a spreadsheet's day number. */
public record ReadingRules(LocalDate today, boolean serialDates) {

    public static ReadingRules on(LocalDate today) {
        return new ReadingRules(today, false);
    }
}
