package org.hearthroll.figures;

/**
 * The distribution of a count whose expected value differs from place to place: its variance is expected + expected²/k. The smaller k, the
 * more the places differ; where they do not differ (k infinite) it is the Poisson distribution.
 */
record NegativeBinomial(double expected, double k) {

    private static final double HALF = 0.5;
    /** What is so small a part of a sum no longer changes it. */
    private static final double NOTHING = 1e-17;

    /** How likely a count is as far from what is expected, on its own side. */
    Tail tail(long y) {
        return y <= expected ? new Tail(true, upTo(y)) : new Tail(false, from(y));
    }

    /** P(Y &lt;= y), summed term by term in logarithms. */
    double upTo(long y) {
        if (expected <= 0) {
            return 1;
        }
        double logTerm = none();
        double sum = Math.exp(logTerm);
        for (long count = 1; count <= y; count++) {
            logTerm += Math.log(step(count));
            sum += Math.exp(logTerm);
        }
        return Math.min(1, sum);
    }

    /** P(Y &gt;= y); where it is the smaller part it is summed itself, so that it is not lost beside 1. */
    double from(long y) {
        double below = y <= 0 ? 0 : upTo(y - 1);
        return expected <= 0 || below < HALF ? 1 - below : above(y);
    }

    private double above(long y) {
        double log = none();
        for (long count = 1; count <= y; count++) {
            log += Math.log(step(count));
        }
        double term = Math.exp(log);
        double sum = term;
        for (long count = y + 1; term > sum * NOTHING; count++) {
            term *= step(count);
            sum += term;
        }
        return sum;
    }

    /** The logarithm of P(Y = 0). */
    private double none() {
        return Double.isInfinite(k) ? -expected : -k * Math.log1p(expected / k);
    }

    /** How much likelier a count is than the one before it. */
    private double step(long count) {
        return Double.isInfinite(k) ? expected / count : (k + count - 1) / count * (expected / (k + expected));
    }
}
