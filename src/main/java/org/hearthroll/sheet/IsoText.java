package org.hearthroll.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that a workbook writes out, as 2017-09-04T00:00:00.000. */
final class IsoText {

    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2})(:\\d{2})?.*)?");

    private IsoText() {
    }

    static boolean is(String text) {
        return MOMENT.matcher(text).matches();
    }

    /** The date, with the time behind it unless that is midnight; a time of day alone stands on the day before the first. */
    static String shown(String text) {
        Matcher matcher = MOMENT.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String seconds = matcher.group(3) == null || matcher.group(3).equals(":00") ? "" : matcher.group(3);
        String time = matcher.group(2) == null ? "" : matcher.group(2) + seconds;
        if (matcher.group(1).equals("1899-12-31") || matcher.group(1).equals("1899-12-30")) {
            return time;
        }
        return time.isEmpty() || time.equals("00:00") ? matcher.group(1) : matcher.group(1) + " " + time;
    }
}
