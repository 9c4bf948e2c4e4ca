package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.List;

/** The shares of a column of counts: of their sum if every unit stands in one row, else each of those that have a value at all. */
record ShareColumn(List<Long> counts, long stated, boolean overlaps, Rounding rounding) {

    BigDecimal of(int index) {
        return overlaps ? Shares.halfUp(counts.get(index), stated, CountTable.DECIMALS) : Shares.of(counts, rounding, CountTable.DECIMALS).get(index);
    }
}
