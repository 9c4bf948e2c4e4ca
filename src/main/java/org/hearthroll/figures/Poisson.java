package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The Poisson distribution of a count whose expected value is known, summed exactly term by term in logarithms, so that neither the
 * smallest probabilities nor expected values of many thousands are lost.
 */
record Poisson(double expected) {

    private static final MathContext SIX_DIGITS = new MathContext(6);

    /** The smallest k whose P(Y &lt;= k) is at least p. */
    long quantile(double p) {
        if (expected <= 0) {
            return 0;
        }
        double logTerm = -expected;
        double sum = Math.exp(logTerm);
        long k = 0;
        while (sum < p) {
            k++;
            logTerm += Math.log(expected / k);
            sum += Math.exp(logTerm);
        }
        return k;
    }

    /** P(Y &lt;= y) to six significant digits. */
    BigDecimal upTo(long y) {
        if (expected <= 0) {
            return BigDecimal.ONE.setScale(5);
        }
        double logTerm = -expected;
        double logSum = logTerm;
        for (long k = 1; k <= y; k++) {
            logTerm += Math.log(expected / k);
            logSum = Math.max(logSum, logTerm) + Math.log1p(Math.exp(-Math.abs(logSum - logTerm)));
        }
        return sixDigits(Math.min(0, logSum));
    }

    /** A probability from its logarithm; far below what a double can hold, the exponent is set apart. */
    private static BigDecimal sixDigits(double log) {
        double log10 = log / Math.log(10);
        int exponent = (int) Math.floor(log10);
        BigDecimal rounded = new BigDecimal(Math.pow(10, log10 - exponent)).round(SIX_DIGITS);
        return rounded.setScale(5 - (rounded.precision() - rounded.scale() - 1), RoundingMode.HALF_UP).scaleByPowerOfTen(exponent);
    }
}
