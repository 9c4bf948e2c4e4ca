package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    @Test
    void nothingIsZero() {
        assertThat(new ExactSum().value()).isEqualByComparingTo("0");
    }

    @Test
    void whatOverflowsALongIsStillExact() {
        ExactSum sum = new ExactSum();
        sum.add(Long.MAX_VALUE, 1);
        sum.add(Long.MAX_VALUE, 1);
        sum.add(Long.MAX_VALUE, Long.MAX_VALUE);
        sum.add(-1, 2);
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
        assertThat(sum.value()).isEqualByComparingTo(new BigDecimal(most.add(most).add(most.multiply(most)).subtract(BigInteger.TWO), 4));
    }

    @Test
    void numbersOfAnyLengthAddToTheTenThousandths() {
        ExactSum sum = new ExactSum();
        sum.add(12_345, 3);
        sum.add(new BigDecimal("0.00001"), 2);
        assertThat(sum.value()).isEqualByComparingTo("3.70352");
    }
}
