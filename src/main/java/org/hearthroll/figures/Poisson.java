package org.hearthroll.figures;

/** The Poisson distribution of a count around its expected value: tails and the integer limits of a funnel (statistics.md, section 2). */
public final class Poisson {

    private static final int SPREAD = 12;

    private Poisson() {
    }

    /** P(Y ≤ count), precise in the far lower tail too. */
    public static double atMost(long count, double expected) {
        double term = chance(count, expected);
        double sum = term;
        for (long k = count; k > 0 && term > sum * 1e-17; k--) {
            term *= k / expected;
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** The smallest count k with P(Y ≤ k) ≥ probability. */
    public static long quantile(double probability, double expected) {
        long k = Math.max(0, (long) Math.floor(expected - SPREAD * Math.sqrt(expected)));
        double term = chance(k, expected);
        double sum = atMost(k, expected);
        while (sum < probability && term > 0) {
            k++;
            term *= expected / k;
            sum += term;
        }
        return k;
    }

    /** The same limit made continuous by taking from k the part of its own chance that lies beyond: what a curve is drawn through. */
    public static double interpolated(double probability, double expected) {
        long k = quantile(probability, expected);
        return Math.max(0, k - (atMost(k, expected) - probability) / chance(k, expected));
    }

    private static double chance(long count, double expected) {
        if (expected == 0) {
            return count == 0 ? 1 : 0;
        }
        double factorial = 0;
        for (long k = 2; k <= count; k++) {
            factorial += Math.log(k);
        }
        return Math.exp(count * Math.log(expected) - expected - factorial);
    }
}
