package org.hearthroll.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole day as offices write it: 2020-7-1, 2020/7/1, 2020.7.1, 2020年7月1日, 20200701. */
public final class WrittenDay {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?|(\\d{2})(\\d{2}))(?: 00:00(?::00)?)?");

    private WrittenDay() {
    }

    /** The ISO date, empty for an empty text; nothing if it is no day of the calendar. */
    public static Optional<String> iso(String text) {
        if (text.isEmpty()) {
            return Optional.of("");
        }
        Matcher day = WRITTEN.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        boolean compact = day.group(2) == null;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(compact ? 4 : 2)), Integer.parseInt(day.group(compact ? 5 : 3))).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
