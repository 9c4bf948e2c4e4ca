package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A number in a text that may be a share: where it stands, whether a percent sign follows, and whether it only says what shares are of. */
record WrittenNumber(BigDecimal value, boolean percent, boolean isBase, int start, int end) {

    /** What is counted, after its number. */
    static final String COUNTED = "(?:[户人个年月日条项]|百分点|households?\\b|persons?\\b|people\\b|problems?\\b|percentage points?\\b)";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])([<>]?)\\s*(\\d+(?:\\.\\d+)?|\\.\\d+)(?![\\d.])\\s*(?:(%)|(?!\\s*" + COUNTED + "))");
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.])(?:\\d+(?:\\.\\d+)?\\s*" + COUNTED + "|[1-9]\\d{3,}(?![\\d.]|\\s*%))");
    private static final Pattern SIGNED = Pattern.compile("\\d\\s*%");
    /** As in "of the 9 households that state one = 100 %". */
    private static final Pattern BASE = Pattern.compile("[户人个]\\s*为\\s*$");
    /** What may stand before a share and is no part of its name: counts with what they count, the words that lead to a share, signs. */
    private static final Pattern NO_NAME = Pattern.compile("\\d[\\d.]*\\s*" + COUNTED + "?|占比?为?|[^\\p{L}\\p{N}]");

    /** Whether a text tells its shares by their signs from what it counts. */
    static boolean signsAmongCounts(String text) {
        return SIGNED.matcher(text).find() && COUNT.matcher(text).find();
    }

    /** The numbers of a text that do not say how many there are of something. */
    static List<WrittenNumber> in(String text) {
        return NUMBER.matcher(text).results().map(found -> new WrittenNumber(value(found), found.group(3) != null, BASE.matcher(text.substring(0, found.start())).find(), found.start(), found.end())).toList();
    }

    /** What words call the share that follows them; empty where they have no name for it. */
    static String name(String words) {
        return NO_NAME.matcher(words).replaceAll("");
    }

    /** "Less than 0.01" is what tables print for 0.00 of something, "more than 99.99" for 100.00 that is not all. */
    private static BigDecimal value(MatchResult found) {
        BigDecimal written = new BigDecimal(found.group(2));
        BigDecimal last = BigDecimal.ONE.movePointLeft(written.scale());
        return switch (found.group(1)) {
            case "<" -> written.subtract(last);
            case ">" -> written.add(last);
            default -> written;
        };
    }
}
