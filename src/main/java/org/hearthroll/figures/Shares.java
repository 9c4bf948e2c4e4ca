package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares in percent from whole counts, rounded once. An undefined share (of nothing) is null. */
public final class Shares {

    private Shares() {
    }

    /** One share, 0.5 rounded up, with fixed decimals; null for a share of nothing. */
    public static BigDecimal halfUp(long count, long total, int decimals) {
        return total == 0 ? null : BigDecimal.valueOf(count).movePointRight(2).divide(BigDecimal.valueOf(total), decimals, RoundingMode.HALF_UP);
    }

    /** The shares of counts that make up the whole, in the same order, each null if the whole is nothing. */
    public static List<BigDecimal> of(List<Long> counts, Rounding rounding, int decimals) {
        long total = counts.stream().mapToLong(Long::longValue).sum();
        if (rounding == Rounding.LARGEST_REMAINDER && total > 0) {
            return largestRemainder(counts, total, decimals);
        }
        List<BigDecimal> shares = new ArrayList<>();
        counts.forEach(n -> shares.add(halfUp(n, total, decimals)));
        return shares;
    }

    /** Hamilton's method: whole units first, what is left over to the largest remainders; ties to the larger count, then to the earlier. */
    private static List<BigDecimal> largestRemainder(List<Long> counts, long total, int decimals) {
        long units = BigDecimal.TEN.pow(decimals + 2).longValueExact();
        long[] quotas = counts.stream().mapToLong(n -> Math.multiplyExact(n, units) / total).toArray();
        long left = units - IntStream.range(0, quotas.length).mapToLong(i -> quotas[i]).sum();
        Comparator<Integer> byRemainder = Comparator.comparingLong(i -> counts.get(i) * units % total);
        IntStream.range(0, quotas.length).boxed().sorted(byRemainder.thenComparing(counts::get).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(left).forEach(i -> quotas[i]++);
        return IntStream.range(0, quotas.length).mapToObj(i -> BigDecimal.valueOf(quotas[i], decimals)).toList();
    }
}
