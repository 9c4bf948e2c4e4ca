package org.hearthroll.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number stands for by the format of its cell. */
enum ShownAs {
    NUMBER,
    PERCENT,
    DATE,
    /** A date with a time of day. */
    MOMENT,
    /** A time of day, or hours counted on. */
    TIME;

    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]");
    private static final Pattern BESIDES = Pattern.compile("\"[^\"]*\"?|\\[[^\\]]*]|\\\\.|_.|\\*.");

    /** By a built-in format, of which some mean dates in Chinese programs only, or else by the wording of the format (null if there is none). */
    static ShownAs of(int id, String format) {
        if (format != null) {
            return of(format);
        }
        if (id >= 14 && id <= 17 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58) {
            return DATE;
        }
        if (id == 22) {
            return MOMENT;
        }
        boolean time = id >= 18 && id <= 21 || id >= 32 && id <= 35 || id == 55 || id == 56 || id >= 45 && id <= 47;
        return time ? TIME : id == 9 || id == 10 ? PERCENT : NUMBER;
    }

    private static ShownAs of(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        String bare = BESIDES.matcher(ELAPSED.matcher(lower).replaceAll("h")).replaceAll("");
        String first = bare.indexOf(';') < 0 ? bare : bare.substring(0, bare.indexOf(';'));
        if (first.contains("general") || first.contains("通用") || first.contains("standard")) {
            return NUMBER;
        }
        boolean time = first.contains("h") || first.contains("s");
        boolean month = first.contains("m") && (lower.contains("年") || lower.contains("月"));
        boolean day = first.contains("y") || first.contains("d") || first.contains("aaa") || month || first.contains("m") && !time;
        if (day) {
            return time ? MOMENT : DATE;
        }
        return time ? TIME : first.contains("%") ? PERCENT : NUMBER;
    }
}
