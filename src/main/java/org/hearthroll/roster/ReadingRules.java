package org.hearthroll.roster;

import java.time.LocalDate;
import org.hearthroll.codes.CodeLists;

/**
 * What a reading takes for granted: the day it happens on, whether a bare number in a date column may be a day number, whether a
 * comma is the decimal point of this file, whether places left out are filled in from above, and the code lists with the wordings that
 * hold here.
 */
public record ReadingRules(LocalDate today, DayNumbers dayNumbers, boolean decimalComma, boolean fillDown, CodeLists lists) {

    public static ReadingRules on(LocalDate today) {
        return new ReadingRules(today, DayNumbers.NONE, false, false, CodeLists.standard());
    }
}
