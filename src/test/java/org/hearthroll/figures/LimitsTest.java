package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final long ALL = 279;
    private static final long CHECKED = 15_270;

    @ParameterizedTest(name = "township {0}")
    @CsvSource({"A,1820,46,33.2534,0.98584,22,17,52,HIGH_95", "B,1450,31,26.4931,0.83543,17,12,44,NORMAL", "C,960,22,17.5403,0.87949,10,6,32,NORMAL",
        "D,2210,58,40.3792,0.99648,28,22,61,HIGH_95", "E,1330,0,24.3006,2.795e-11,15,11,41,VERIFY", "F,780,19,14.2515,0.91276,7,4,27,NORMAL",
        "G,1675,24,30.6041,0.13304,20,15,49,NORMAL", "H,540,0,9.8664,5.189e-5,4,2,21,VERIFY", "I,1240,35,22.6562,0.99417,14,9,39,HIGH_95",
        "J,905,3,16.5354,5.981e-5,9,6,30,VERIFY", "K,2050,41,37.4558,0.75056,26,20,58,NORMAL", "L,310,0,5.6640,0.003468,2,0,14,LOW_SMALL"})
    void theWorkedExampleComesOutToTheLastDigit(String name, long checked, long problems, String expected, String pLow, long lower95, long lower998, long upper998, Verdict verdict) {
        Township township = new Township(name, checked, checked, problems);
        Limits limits = Limits.around(township.expected(ALL, CHECKED, 20).doubleValue());
        assertThat(township.expected(ALL, CHECKED, 4)).isEqualTo(expected);
        assertThat(limits).extracting(Limits::lower95, Limits::lower998, Limits::upper998).containsExactly(lower95, lower998, upper998);
        BigDecimal p = new Poisson(limits.expected()).upTo(problems);
        assertThat(p.precision()).isEqualTo(6);
        assertThat(p.round(new MathContext(new BigDecimal(pLow).precision()))).isEqualByComparingTo(pLow);
        assertThat(Verdict.of(township.finished(), problems, limits)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"33.2534,45", "40.3792,53", "22.6562,32"})
    void theUpperLimitsAt95PercentAreThoseOfTheExample(double expected, long upper) {
        assertThat(Limits.around(expected).upper95()).isEqualTo(upper);
    }

    @Test
    void nothingExpectedLeavesNoRoom() {
        assertThat(Limits.around(0)).isEqualTo(new Limits(0, 0, 0, 0, 0));
        assertThat(new Poisson(0).upTo(0)).isEqualTo("1.00000");
    }

    @Test
    void thousandsExpectedNeitherUnderflowNorLoseTheLimits() {
        Limits limits = Limits.around(4000);
        assertThat(limits).isEqualTo(new Limits(4000, 3877, 4124, 3806, 4197));
        assertThat(new Poisson(4000).upTo(0).toString()).startsWith("6.").endsWith("E-1738");
        assertThat(new Poisson(4000).upTo(4000).doubleValue()).isCloseTo(0.5042, within(0.0001));
    }

    @Test
    void theCheckComesFirstAndTheVerdictsFollowTheirOrder() {
        Limits small = Limits.around(3.6);
        assertThat(Verdict.of(false, 0, small)).isEqualTo(Verdict.UNFINISHED);
        assertThat(Verdict.of(true, 0, small)).isEqualTo(Verdict.TOO_SMALL);
        assertThat(Verdict.of(true, 1, small)).isEqualTo(Verdict.NORMAL);
        assertThat(Verdict.of(true, 0, Limits.around(3.7))).isEqualTo(Verdict.LOW_SMALL);
        assertThat(Verdict.of(true, 0, Limits.around(6.9))).isEqualTo(Verdict.LOW_SMALL);
        assertThat(Verdict.of(true, 0, Limits.around(6.91))).isEqualTo(Verdict.VERIFY);
        assertThat(Verdict.of(true, 10, Limits.around(20))).isEqualTo(Verdict.LOW);
        assertThat(Verdict.of(true, 40, Limits.around(20))).isEqualTo(Verdict.HIGH);
    }
}
