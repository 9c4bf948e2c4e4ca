package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of statistics.md, section 2: households checked and the whole limits at 2.5 %, 0.1 % and 99.9 %. */
class LimitCurveTest {

    private static final double RATE = 279.0 / 15270;

    @ParameterizedTest
    @CsvSource({"1820,22,17,52", "1450,17,12,44", "960,10,6,32", "2210,28,22,61", "1330,15,11,41", "780,7,4,27", "1675,20,15,49",
            "540,4,2,21", "1240,14,9,39", "905,9,6,30", "2050,26,20,58", "310,2,0,14"})
    void theCurveRunsLessThanOneBelowTheWholeLimit(int checked, long low95, long low998, long high998) {
        double expected = checked * RATE;
        assertThat(Math.ceil(LimitCurve.at(0.025, expected))).isEqualTo(low95);
        assertThat(Math.ceil(LimitCurve.at(0.001, expected))).isEqualTo(low998);
        assertThat(Math.ceil(LimitCurve.at(0.999, expected))).isEqualTo(high998);
    }

    @Test
    void theCurveNeverFalls() {
        double before = 0;
        for (double expected = 0.5; expected < 60; expected += 0.1) {
            assertThat(LimitCurve.at(0.999, expected)).isGreaterThan(before);
            before = LimitCurve.at(0.999, expected);
        }
    }

    @Test
    void aSmallPlaceHasNoLowerLimitAndALargeOneDoesNotUnderflow() {
        assertThat(LimitCurve.at(0.001, 1)).isZero();
        assertThat(LimitCurve.at(0.5, 5000)).isBetween(4999.0, 5000.0);
    }

    @Test
    void whereNothingIsExpectedTheLimitIsNothingAndNotUndefined() {
        assertThat(new double[] {LimitCurve.at(0.001, 0), LimitCurve.at(0.999, 0), LimitCurve.at(0.5, -1)}).containsExactly(0, 0, 0);
    }
}
