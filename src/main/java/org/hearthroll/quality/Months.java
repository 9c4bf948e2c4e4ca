package org.hearthroll.quality;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How long something lasted, by dates that are as precise as they were written. */
final class Months {

    private static final int MONTH = 7;
    private static final int DAY = 10;

    private Months() {
    }

    /** Whole months between two ISO dates, by the day where both have one, else by the month; empty where a month is unknown. */
    static String between(String from, String to) {
        if (from.length() < MONTH || to.length() < MONTH) {
            return "";
        }
        long months = from.length() == DAY && to.length() == DAY ? Period.between(LocalDate.parse(from), LocalDate.parse(to)).toTotalMonths()
                : ChronoUnit.MONTHS.between(YearMonth.parse(from.substring(0, MONTH)), YearMonth.parse(to.substring(0, MONTH)));
        return Long.toString(months);
    }

    /** Full years of age on a day; empty where the day of birth is unknown or still to come. */
    static String age(String birth, LocalDate day) {
        if (birth.length() != DAY) {
            return "";
        }
        Period age = LocalDate.parse(birth).until(day);
        return age.isNegative() ? "" : Integer.toString(age.getYears());
    }
}
