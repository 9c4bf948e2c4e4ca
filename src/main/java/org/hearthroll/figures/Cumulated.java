package org.hearthroll.figures;

import java.math.BigDecimal;

/** How much of a whole the rows up to one make up, from their counts and rounded once; the whole is not nothing. */
public record Cumulated(long count, long whole) {

    private static final BigDecimal ALL = new BigDecimal("100.00");

    /** In percent. */
    public BigDecimal share() {
        return Shares.halfUp(count, whole, CountTable.DECIMALS);
    }

    /** As it is written: never nothing for something, never all where some are still to come. */
    public String words() {
        return ShareWords.said(share(), count, count < whole && share().equals(ALL) ? Table.Remark.NEARLY_ALL : null);
    }
}
