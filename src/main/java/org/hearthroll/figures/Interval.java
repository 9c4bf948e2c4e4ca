package org.hearthroll.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A half-open stretch of numbers, from its first number up to but without its end (null: open), with the code it is known by. */
public record Interval(String code, Long from, Long below) {

    private static final Pattern WRITTEN = Pattern.compile("<(\\d+)|(\\d+)-<(\\d+)|(\\d+)\\+|(\\d+)");

    /** Reads "&lt;500", "500-&lt;1000", "6+" or "4". */
    public static Interval parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an interval: " + written);
        }
        if (parts.group(1) != null) {
            return new Interval(written, null, Long.valueOf(parts.group(1)));
        }
        if (parts.group(2) != null) {
            return new Interval(written, Long.valueOf(parts.group(2)), Long.valueOf(parts.group(3)));
        }
        if (parts.group(4) != null) {
            return new Interval(written, Long.valueOf(parts.group(4)), null);
        }
        long number = Long.parseLong(parts.group(5));
        return new Interval(written, number, number + 1);
    }

    /** Whether this stretch ends exactly where the other begins. */
    boolean meets(Interval next) {
        return below != null && below.equals(next.from);
    }
}
