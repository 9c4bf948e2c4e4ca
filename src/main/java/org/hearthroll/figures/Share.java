package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.hearthroll.figures.Table.Remark;

/** A share as it is printed (null: not defined), and what is to be said of it (null: nothing). */
record Share(BigDecimal percent, Remark remark) {

    static final Share NONE = new Share(null, null);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The remark as a row holds it, whose cell at this place is the share. */
    Map<Integer, Remark> remarks(int place) {
        return remark == null ? Map.of() : Map.of(place, remark);
    }

    /** The share of so many out of a whole that is printed like this. */
    static Share of(long count, long whole, BigDecimal printed) {
        if (printed == null) {
            return NONE;
        }
        if (count < whole && printed.compareTo(ALL) == 0) {
            return new Share(printed, Remark.NEARLY_ALL);
        }
        boolean tiny = count > 0 && printed.signum() == 0;
        return new Share(printed, tiny || printed.equals(Shares.halfUp(count, whole, printed.scale())) ? null : Remark.ADJUSTED);
    }
}
