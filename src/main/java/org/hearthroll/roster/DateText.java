package org.hearthroll.roster;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthroll.model.Severity;

/**
 * Reads dates as these files write them: 2017.9.4, 2017/9/4, 20170904, 2017年9月, 202303, 2017. The value is ISO and as precise as
 * the wording: a day, a month or a year.
 */
final class DateText {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})[日号]?|月)?|年)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern TIME = Pattern.compile("(?<=\\d)[T日]?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");
    private static final Pattern LIKELY_SERIAL = Pattern.compile("[1-6]\\d{4}");
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;

    private final DayNumbers numbers;

    DateText(DayNumbers numbers) {
        this.numbers = numbers;
    }

    /** The date in a cell; a day that no calendar has rejects the row, any other wording is kept beside a missing value. */
    Reading read(String cell) {
        String text = PlainText.withoutFloat(withoutTime(cell));
        if (PlainText.nothing(text)) {
            return Reading.NOTHING;
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(text, cell);
        }
        Matcher date = DIGITS.matcher(text).matches() ? DIGITS.matcher(text) : WRITTEN.matcher(text);
        if (!date.matches() || !yearLike(date.group(1))) {
            return Reading.unclear(cell, "DATE_UNREADABLE");
        }
        try {
            return Reading.of(iso(date.group(1), date.group(2), date.group(3)));
        } catch (DateTimeException e) {
            return new Reading(null, cell, "DATE_INVALID", Severity.ERROR);
        }
    }

    /** A day number is a date only if the user says so. */
    private Reading serial(String text, String cell) {
        if (numbers == DayNumbers.NONE) {
            return Reading.unclear(cell, LIKELY_SERIAL.matcher(text).matches() ? "DATE_SERIAL_OFFERED" : "DATE_UNREADABLE");
        }
        return Reading.of(numbers.day(Integer.parseInt(text)).toString(), cell);
    }

    /** The year in a cell; what else it says is kept as wording. */
    Reading year(String cell) {
        Reading date = read(cell);
        if (date.value() == null) {
            return date.finding() == null ? date : Reading.unclear(cell, "YEAR_UNREADABLE");
        }
        return date.value().length() == 4 ? date : Reading.of(date.value().substring(0, 4), cell);
    }

    private static String withoutTime(String cell) {
        String stripped = cell.strip();
        int blank = stripped.indexOf(' ');
        String day = blank > 7 && stripped.indexOf(':') > blank ? stripped.substring(0, blank) : stripped;
        String text = PlainText.of(day);
        return text.indexOf(':') < 0 ? text : TIME.matcher(text).replaceFirst("");
    }

    private static boolean yearLike(String year) {
        int number = Integer.parseInt(year);
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static String iso(String year, String month, String day) {
        if (month == null) {
            return year;
        }
        YearMonth dated = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return day == null ? dated.toString() : dated.atDay(Integer.parseInt(day)).toString();
    }
}
