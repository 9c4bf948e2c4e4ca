package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked example of statistics.md, section 2: households checked, problems, tail, limits at 2.5 %, 0.1 % and 99.9 %. The tail of
 * place K was computed again with forty digits: 0.750562.
 */
class PoissonTest {

    private static final double RATE = 279.0 / 15270;

    @Test
    void nothingExpectedMeansNothingFound() {
        assertThat(Poisson.atMost(0, 0)).isEqualTo(1);
        assertThat(Poisson.quantile(0.999, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1820,46,0.98584", "1450,31,0.83543", "960,22,0.87949", "2210,58,0.99648", "1675,24,0.13304", "1240,35,0.99417", "2050,41,0.75056"})
    void theTailIsThatOfTheWorkedExample(int checked, int problems, double tail) {
        assertThat(Poisson.atMost(problems, checked * RATE)).isCloseTo(tail, within(5e-6));
    }

    @ParameterizedTest
    @CsvSource({"1330,0,2.795e-11", "540,0,5.189e-5", "905,3,5.981e-5", "310,0,0.003468"})
    void theFarTailKeepsItsDigits(int checked, int problems, double tail) {
        assertThat(Poisson.atMost(problems, checked * RATE) / tail).isCloseTo(1, within(2e-4));
    }

    @ParameterizedTest
    @CsvSource({"1820,22,17,52", "1450,17,12,44", "960,10,6,32", "2210,28,22,61", "1330,15,11,41", "780,7,4,27", "1675,20,15,49",
            "540,4,2,21", "1240,14,9,39", "905,9,6,30", "2050,26,20,58", "310,2,0,14"})
    void theLimitsAreTheWholeNumbersOfTheWorkedExample(int checked, long low95, long low998, long high998) {
        double expected = checked * RATE;
        assertThat(new long[] {Poisson.quantile(0.025, expected), Poisson.quantile(0.001, expected), Poisson.quantile(0.999, expected)}).containsExactly(low95, low998, high998);
    }

    @Test
    void aLargeExpectationDoesNotUnderflow() {
        assertThat(Poisson.quantile(0.5, 5000)).isEqualTo(5000);
        assertThat(Poisson.atMost(5000, 5000)).isCloseTo(0.5038, within(1e-4));
    }

    @Test
    void theCurveRunsThroughItsSteps() {
        double before = 0;
        for (double expected = 1; expected < 60; expected += 0.1) {
            double limit = Poisson.interpolated(0.999, expected);
            assertThat(limit).isBetween(Poisson.quantile(0.999, expected) - 1.0, (double) Poisson.quantile(0.999, expected)).isGreaterThan(before);
            before = limit;
        }
        assertThat(Poisson.interpolated(0.001, 1)).isZero();
    }
}
