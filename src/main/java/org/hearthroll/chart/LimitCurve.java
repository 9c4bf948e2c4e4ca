package org.hearthroll.chart;

/** The Poisson limit of a count as a continuous curve, so that a funnel is drawn smooth; judgements are made on whole limits elsewhere. */
final class LimitCurve {

    private static final int SPREAD = 12;

    private LimitCurve() {
    }

    /** The smallest k with P(Y ≤ k) ≥ probability, less the part of its own chance that lies beyond (Spiegelhalter 2005, appendix); 0 where nothing is expected. */
    static double at(double probability, double expected) {
        if (expected <= 0) {
            return 0; // a county without problems expects none anywhere
        }
        long k = Math.max(0, (long) Math.floor(expected - SPREAD * Math.sqrt(expected)));
        double term = chance(k, expected);
        double sum = term;
        while (sum < probability && k < expected + SPREAD * Math.sqrt(expected) + SPREAD) {
            k++;
            term *= expected / k;
            sum += term;
        }
        return Math.max(0, k - (sum - probability) / term);
    }

    private static double chance(long count, double expected) {
        double factorial = 0;
        for (long k = 2; k <= count; k++) {
            factorial += Math.log(k);
        }
        return Math.exp(count * Math.log(expected) - expected - factorial);
    }
}
