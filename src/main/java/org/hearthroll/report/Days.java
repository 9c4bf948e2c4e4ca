package org.hearthroll.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hearthroll.text.Texts;

/** Days as official papers write them, from ISO dates; what is no whole date stays as it is. */
final class Days {

    private Days() {
    }

    /** The age on a day in whole years; empty where the date of birth is blank or no whole date. */
    static String age(String birthDate, LocalDate day) {
        return day(birthDate).map(born -> Integer.toString(born.until(day).getYears())).orElse("");
    }

    /** 2017年9月1日. */
    static String official(String iso) {
        return said("card.day", iso);
    }

    /** 2017.9.1, for narrow columns. */
    static String brief(String iso) {
        return said("card.day.brief", iso);
    }

    /** The end of a term: 12.31 in the year it began in, which a narrow column holds on one line; else the whole day on a line of its own. */
    static String until(String start, String end) {
        boolean sameYear = day(start).flatMap(from -> day(end).filter(to -> to.getYear() == from.getYear())).isPresent();
        return sameYear ? said("card.day.month", end) : "\n" + brief(end);
    }

    private static String said(String key, String iso) {
        return day(iso).map(day -> Texts.chinese().say(key, Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth())).orElse(iso);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException incomplete) {
            return Optional.empty();
        }
    }
}
