package org.hearthroll.desk;

import java.time.LocalDate;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.roster.DayNumbers;
import org.hearthroll.roster.ReadingRules;
import org.hearthroll.sheet.SheetFile;

/**
 * What a check offers to do with one file and the user may take up; nothing of it happens unasked. fillDown: townships and villages
 * left out or merged are those above; serialDates: bare numbers in date columns are a spreadsheet's day numbers; decimalComma: a
 * comma is the decimal point; recoverIds: ID numbers lost to a spreadsheet are taken from where the same person has a sound one.
 */
public record Offers(boolean fillDown, boolean serialDates, boolean decimalComma, boolean recoverIds) {

    /** None taken up. */
    public static Offers none() {
        return new Offers(false, false, false, false);
    }

    ReadingRules rules(LocalDate today, SheetFile sheet, CodeLists lists) {
        DayNumbers numbers = Boolean.TRUE.equals(sheet.facts().since1904()) ? DayNumbers.SINCE_1904 : DayNumbers.SINCE_1900;
        return new ReadingRules(today, serialDates ? numbers : DayNumbers.NONE, decimalComma, fillDown, lists);
    }
}
