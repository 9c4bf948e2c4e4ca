package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1})
    void whereNothingIsExpectedNothingIsCertain(double expected) {
        assertThat(new Poisson(expected).quantile(0.999)).isZero();
        assertThat(new Poisson(expected).upTo(7)).isEqualTo(new BigDecimal("1.00000"));
    }

    /** Sums of e^-1 / k!, worked by hand. */
    @ParameterizedTest
    @CsvSource({"0,0.367879", "1,0.735759", "2,0.919699", "3,0.981012", "4,0.996340"})
    void theProbabilityOfAFewWhereOneIsExpectedIsKnown(long count, BigDecimal probability) {
        assertThat(new Poisson(1).upTo(count)).isEqualTo(probability);
    }

    @Test
    void aProbabilityHasSixDigitsHoweverSmallOrNearToOneItIs() {
        assertThat(new Poisson(4000).upTo(0).precision()).isEqualTo(6);
        assertThat(new Poisson(0.001).upTo(0)).isEqualTo(new BigDecimal("0.999000"));
        assertThat(new Poisson(1).upTo(200)).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 6.9, 24.3, 150, 900})
    void theProbabilityNeverFallsAsTheCountGrows(double expected) {
        BigDecimal before = BigDecimal.ZERO;
        for (long count = 0; count < expected + 5 * Math.sqrt(expected); count++) {
            BigDecimal now = new Poisson(expected).upTo(count);
            assertThat(now).as("count %d", count).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(BigDecimal.ONE);
            before = now;
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.025", "3.6,0.025", "3.7,0.025", "24.3,0.001", "24.3,0.999", "100,0.975", "700,0.001"})
    void aLimitIsTheFirstCountWhoseProbabilityReachesIt(double expected, double wanted) {
        Poisson poisson = new Poisson(expected);
        long limit = poisson.quantile(wanted);
        assertThat(poisson.upTo(limit).doubleValue()).isGreaterThanOrEqualTo(wanted);
        if (limit > 0) {
            assertThat(poisson.upTo(limit - 1).doubleValue()).isLessThan(wanted);
        }
    }

    @Test
    void theLimitsLieInsideEachOtherAroundWhatIsExpected() {
        for (double expected = 0.25; expected < 400; expected *= 1.7) {
            Limits limits = Limits.around(expected);
            assertThat(limits.lower998()).isLessThanOrEqualTo(limits.lower95());
            assertThat((double) limits.lower95()).isLessThanOrEqualTo(expected);
            assertThat((double) limits.upper95()).isGreaterThanOrEqualTo(Math.floor(expected));
            assertThat(limits.upper95()).isLessThanOrEqualTo(limits.upper998());
        }
    }

    @Test
    void aLargerPlaceNeverHasALowerLimit() {
        Limits before = Limits.around(0);
        for (double expected = 0.1; expected < 60; expected += 0.7) {
            Limits now = Limits.around(expected);
            assertThat(now.lower95()).isGreaterThanOrEqualTo(before.lower95());
            assertThat(now.lower998()).isGreaterThanOrEqualTo(before.lower998());
            assertThat(now.upper95()).isGreaterThanOrEqualTo(before.upper95());
            assertThat(now.upper998()).isGreaterThanOrEqualTo(before.upper998());
            before = now;
        }
    }
}
