package org.hearthroll.figures;

import java.math.BigDecimal;

/** A sum of decimals without any rounding, kept in ten-thousandths as long as they do not overflow. */
final class ExactSum {

    private long tenThousandths;
    private BigDecimal rest = BigDecimal.ZERO;

    /** So many times a number of ten-thousandths. */
    void add(long number, long times) {
        long product = number * times;
        long sum = tenThousandths + product;
        boolean overflown = Math.multiplyHigh(number, times) != product >> Long.SIZE - 1 || ((tenThousandths ^ sum) & (product ^ sum)) < 0;
        if (overflown) {
            add(BigDecimal.valueOf(number, Numbers.DECIMALS), times);
        } else {
            tenThousandths = sum;
        }
    }

    void add(BigDecimal number, long times) {
        rest = rest.add(number.multiply(BigDecimal.valueOf(times)));
    }

    BigDecimal value() {
        return rest.add(BigDecimal.valueOf(tenThousandths, Numbers.DECIMALS));
    }
}
