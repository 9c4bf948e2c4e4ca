package org.hearthroll.roster;

import java.time.LocalDate;

/**
 * What a reading takes for granted: the day it happens on, whether a bare number in a date column may be a day number, whether a
 * comma is the decimal point of this file, and whether places left out are filled in from above.
 */
public record ReadingRules(LocalDate today, DayNumbers dayNumbers, boolean decimalComma, boolean fillDown) {

    public static ReadingRules on(LocalDate today) {
        return new ReadingRules(today, DayNumbers.NONE, false, false);
    }
}
