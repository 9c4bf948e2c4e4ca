package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @Test
    void theFourWaysToWriteAnIntervalAreRead() {
        assertThat(Interval.parse("<500")).isEqualTo(new Interval("<500", null, 500L));
        assertThat(Interval.parse("500-<1000")).isEqualTo(new Interval("500-<1000", 500L, 1000L));
        assertThat(Interval.parse("6+")).isEqualTo(new Interval("6+", 6L, null));
        assertThat(Interval.parse("4")).isEqualTo(new Interval("4", 4L, 5L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4-5", "-1", ">5", "<", "a", "1;2", "5-< 6", "' OR 1=1"})
    void anythingElseIsAFaultOfTheDeclaration(String written) {
        assertThatThrownBy(() -> Interval.parse(written)).isInstanceOf(IllegalArgumentException.class).hasMessage("not an interval: " + written);
    }

    @Test
    void oneMeetsTheNextOnlyWhereItEnds() {
        assertThat(Interval.parse("4").meets(Interval.parse("5"))).isTrue();
        assertThat(Interval.parse("<500").meets(Interval.parse("500-<1000"))).isTrue();
        assertThat(Interval.parse("<500").meets(Interval.parse("600-<1000"))).isFalse();
        assertThat(Interval.parse("6+").meets(Interval.parse("7"))).isFalse();
    }
}
