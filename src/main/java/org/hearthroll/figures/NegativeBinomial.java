package org.hearthroll.figures;

/**
 * The distribution of a count whose expected value differs from place to place: its variance is expected + expected²/k. The smaller k, the
 * more the places differ; where they do not differ (k infinite) it is the Poisson distribution.
 */
record NegativeBinomial(double expected, double k) {

    /** P(Y &lt;= y), summed term by term in logarithms. */
    double upTo(long y) {
        if (expected <= 0) {
            return 1;
        }
        if (Double.isInfinite(k)) {
            return new Poisson(expected).upTo(y).doubleValue();
        }
        double logTerm = -k * Math.log1p(expected / k);
        double sum = Math.exp(logTerm);
        for (long count = 1; count <= y; count++) {
            logTerm += Math.log((k + count - 1) / count * (expected / (k + expected)));
            sum += Math.exp(logTerm);
        }
        return Math.min(1, sum);
    }
}
