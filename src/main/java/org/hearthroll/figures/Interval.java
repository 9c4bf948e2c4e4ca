package org.hearthroll.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthroll.text.Label;

/** A half-open stretch of numbers, from its first number up to but without its end (null: open), with the code it is known by and how people read it. */
public record Interval(String code, Long from, Long below, Label label) {

    private static final Pattern WRITTEN = Pattern.compile("<(\\d+)|(\\d+)-<(\\d+)|(\\d+)\\+|(\\d+)");

    /** Of numbers that count nothing in particular. */
    Interval(String code, Long from, Long below) {
        this(code, from, below, label(from, below, "", true));
    }

    /** Reads "&lt;500", "500-&lt;1000", "6+" or "4" of some unit; whole: there is nothing between two of its numbers. */
    static Interval parse(String written, String unit, boolean whole) {
        Interval read = parse(written);
        return new Interval(read.code, read.from, read.below, label(read.from, read.below, unit, whole));
    }

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

    /** The unit stands in Chinese labels; in English it stands above them. 以上 includes its number and 不满 does not, as in law. */
    private static Label label(Long from, Long below, String unit, boolean whole) {
        if (below == null) {
            return new Label(from + unit + "及以上", from + " and over");
        }
        if (from == null || from == 0 && !whole) {
            return new Label("不满" + below + unit, "under " + below);
        }
        if (below == from + 1) {
            return new Label(from + unit, from.toString());
        }
        return whole ? new Label(from + "–" + (below - 1) + unit, from + "–" + (below - 1)) : new Label(from + "以上不满" + below + unit, from + " to under " + below);
    }

    /** Whether this stretch ends exactly where the other begins. */
    boolean meets(Interval next) {
        return below != null && below.equals(next.from);
    }
}
