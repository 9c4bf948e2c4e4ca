package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The shares of counts that are rounded together: of their sum if every unit stands in one of them, else each of those that have a value at all. */
record ShareColumn(List<Long> counts, long stated, boolean overlaps, Rounding rounding) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    List<Share> shares() {
        long whole = overlaps ? stated : counts.stream().mapToLong(Long::longValue).sum();
        List<BigDecimal> printed = overlaps ? counts.stream().map(count -> Shares.halfUp(count, stated, CountTable.DECIMALS)).toList() : Shares.of(counts, rounding, CountTable.DECIMALS);
        return IntStream.range(0, counts.size()).mapToObj(i -> Share.of(counts.get(i), whole, printed.get(i))).toList();
    }

    /** Whether they should add to 100 and as printed do not. */
    boolean uneven(List<Share> shares) {
        List<BigDecimal> defined = shares.stream().map(Share::percent).filter(percent -> percent != null).toList();
        return !overlaps && !defined.isEmpty() && defined.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(ALL) != 0;
    }
}
