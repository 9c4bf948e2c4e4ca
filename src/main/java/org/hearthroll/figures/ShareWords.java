package org.hearthroll.figures;

import java.math.BigDecimal;

/** A share as it is written: fixed decimals, and never zero for something that is there. */
public final class ShareWords {

    private ShareWords() {
    }

    /** The share of a count, without the sign for percent; a share that is not defined is a dash. */
    public static String of(BigDecimal share, long count) {
        if (share == null) {
            return "—";
        }
        return share.signum() == 0 && count > 0 ? "<" + BigDecimal.ONE.movePointLeft(share.scale()).toPlainString() : share.toPlainString();
    }
}
