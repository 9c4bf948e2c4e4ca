package org.hearthroll.figures;

import java.math.BigDecimal;

/** How far a check has come, in percent. */
public final class CheckProgress {

    private static final BigDecimal ALMOST = new BigDecimal("99.99");

    private CheckProgress() {
    }

    /** The share of the households that are checked; it is not the whole before the last one is. Null where there are none. */
    public static BigDecimal of(long checked, long households) {
        BigDecimal share = Shares.halfUp(checked, households, CountTable.DECIMALS);
        return share == null || checked >= households ? share : share.min(ALMOST);
    }

    /** Whether the period of a distribution records which households are checked; else all of them count as checked. */
    public static boolean recorded(Table distribution) {
        return distribution.notes().stream().noneMatch(note -> note.key().equals("figures.note.unchecked"));
    }
}
