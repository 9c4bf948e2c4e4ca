package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An amount as every household states it, household after household, exact: its ten-thousandths where they say it whole, the numbers themselves
 * where they do not, and apart from both what was left blank and what is no number.
 */
public final class Numbers {

    /** The decimals that need no number of their own. */
    static final int DECIMALS = 4;
    static final long BLANK = Long.MIN_VALUE;
    static final long UNREADABLE = BLANK + 1;
    /** Stands for a number that is kept for itself. */
    static final long OTHER = BLANK + 2;

    private static final int WHOLE_DIGITS = 11;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final long[] tenThousandths;
    private final Map<Integer, BigDecimal> others = new HashMap<>();

    /** Of so many households, all of them blank. */
    public Numbers(int households) {
        tenThousandths = new long[households];
        Arrays.fill(tenThousandths, BLANK);
    }

    /** What a household wrote: a plain decimal, null where it was left blank, any other text where it is no number. */
    public void state(int household, String text) {
        tenThousandths[household] = text == null || text.isEmpty() ? BLANK : NUMBER.matcher(text).matches() ? kept(household, new BigDecimal(text)) : UNREADABLE;
    }

    private long kept(int household, BigDecimal number) {
        BigDecimal shortest = number.scale() > DECIMALS ? number.stripTrailingZeros() : number;
        if (shortest.scale() <= DECIMALS && shortest.precision() - shortest.scale() <= WHOLE_DIGITS) {
            return shortest.movePointRight(DECIMALS).longValueExact();
        }
        others.put(household, number);
        return OTHER;
    }

    /** How many households there are. */
    public int households() {
        return tenThousandths.length;
    }

    /** Its ten-thousandths, or BLANK, UNREADABLE, OTHER. */
    long tenThousandths(int household) {
        return tenThousandths[household];
    }

    BigDecimal other(int household) {
        return others.get(household);
    }
}
