package org.hearthroll.figures;

import java.math.BigDecimal;
import org.hearthroll.figures.Table.Remark;

/** A share as it is written: fixed decimals, and never zero for something that is there. */
public final class ShareWords {

    /** Marks a share that the largest remainders changed. */
    public static final String ADJUSTED = "*";

    private ShareWords() {
    }

    /** A share as it stands in the cell of a table: with the mark of what was adjusted, and never all where another has something too. */
    public static String of(BigDecimal share, long count, Remark remark) {
        return said(share, count, remark) + (remark == Remark.ADJUSTED ? ADJUSTED : "");
    }

    /** The same where marks would be in the way, as in a sentence or beside a bar. */
    public static String said(BigDecimal share, long count, Remark remark) {
        return share != null && remark == Remark.NEARLY_ALL ? ">" + share.subtract(BigDecimal.ONE.movePointLeft(share.scale())).toPlainString() : of(share, count);
    }

    /** The share of a count, without the sign for percent; a share that is not defined is a dash. */
    public static String of(BigDecimal share, long count) {
        if (share == null) {
            return "—";
        }
        return share.signum() == 0 && count > 0 ? "<" + BigDecimal.ONE.movePointLeft(share.scale()).toPlainString() : share.toPlainString();
    }
}
