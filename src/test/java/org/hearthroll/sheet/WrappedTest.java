package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void aChineseCharacterTakesTwoDigitsAndTheLongestLineCounts() {
        assertThat(Wrapped.width("户占比 %")).isEqualTo(8);
        assertThat(Wrapped.width("一\n1234\n二")).isEqualTo(4);
        assertThat(Wrapped.width("")).isZero();
    }

    @Test
    void chineseBreaksBetweenCharactersAndEnglishBetweenWords() {
        assertThat(Wrapped.lines("第二意见的下尾概率", 18)).isEqualTo(1);
        assertThat(Wrapped.lines("第二意见的下尾概率", 10)).isEqualTo(2);
        assertThat(Wrapped.lines("Share of households %", 10)).isEqualTo(3);
        assertThat(Wrapped.lines("一\n二", 20)).isEqualTo(2);
        assertThat(Wrapped.lines("", 20)).isEqualTo(1);
    }

    @Test
    void aWordLongerThanALineTakesSeveral() {
        assertThat(Wrapped.lines("abcdefghij", 4)).isEqualTo(3);
    }

    @Test
    void aHeadingIsMadeNoNarrowerThanItsLongestWordAndItsLinesAllow() {
        assertThat(Wrapped.narrowest("第二意见的下尾概率", 2)).isEqualTo(10);
        assertThat(Wrapped.narrowest("Share of households %", 3)).isEqualTo(10);
        assertThat(Wrapped.narrowest("Probability", 3)).isEqualTo(11);
    }
}
