package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearthroll.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({"<6, 岁, true, 不满6岁, under 6", "6-<16, 岁, true, 6–15岁, 6–15", "60+, 岁, true, 60岁及以上, 60 and over", "0, 个月, true, 0个月, 0", "3-<4, 岁, true, 3岁, 3",
            "<500, 元, false, 不满500元, under 500", "500-<1000, 元, false, 500以上不满1000元, 500 to under 1000", "0-<10, 平方米, false, 不满10平方米, under 10",
            "2800+, 元, false, 2800元及以上, 2800 and over"})
    void wholeNumbersReadFromTheFirstToTheLastAndOthersUpToWhatTheyDoNotReach(String written, String unit, boolean whole, String zh, String en) {
        assertThat(Interval.parse(written, unit, whole).label()).isEqualTo(new Label(zh, en));
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
