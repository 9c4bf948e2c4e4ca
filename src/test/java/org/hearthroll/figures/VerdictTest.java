package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    private static final Limits LARGE = new Limits(20, 12, 29, 8, 35);
    private static final Limits SMALL = new Limits(5, 1, 10, 0, 13);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 20, 36, 10_000})
    void whoHasNotFinishedIsNotJudgedWhateverWasFound(long problems) {
        assertThat(Verdict.of(false, problems, LARGE)).isEqualTo(Verdict.UNFINISHED);
        assertThat(Verdict.of(false, problems, SMALL)).isEqualTo(Verdict.UNFINISHED);
    }

    @ParameterizedTest
    @CsvSource({"0,VERIFY", "7,VERIFY", "8,LOW", "11,LOW", "12,NORMAL", "29,NORMAL", "30,HIGH_95", "35,HIGH_95", "36,HIGH"})
    void aLimitItselfIsStillInsideIt(long problems, Verdict verdict) {
        assertThat(Verdict.of(true, problems, LARGE)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0,LOW_SMALL", "1,NORMAL", "10,NORMAL", "11,HIGH_95", "13,HIGH_95", "14,HIGH"})
    void aSmallPlaceCanBeLowButIsNeverToBeVerified(long problems, Verdict verdict) {
        assertThat(Verdict.of(true, problems, SMALL)).isEqualTo(verdict);
    }

    @Test
    void zeroWhereZeroCouldBeChanceSaysNothing() {
        assertThat(Verdict.of(true, 0, new Limits(3, 0, 7, 0, 10))).isEqualTo(Verdict.TOO_SMALL);
        assertThat(Verdict.of(true, 0, Limits.around(0))).isEqualTo(Verdict.TOO_SMALL);
        assertThat(Verdict.of(true, 1, Limits.around(0))).isEqualTo(Verdict.HIGH);
    }

    /** What is neither few nor many says little where not even zero would be few. */
    @Test
    void whatIsUsualOfAVerySmallPlaceIsSaidToTellLittle() {
        assertThat(Verdict.NORMAL.means(new Limits(3, 0, 7, 0, 10)).key()).isEqualTo("verdict.means.small");
        assertThat(Verdict.NORMAL.means(SMALL).key()).isEqualTo("verdict.means.NORMAL");
        assertThat(Verdict.HIGH.means(new Limits(3, 0, 7, 0, 10)).key()).isEqualTo("verdict.means.HIGH");
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 12, 40, 250})
    void moreProblemsNeverMakeTheVerdictLower(double expected) {
        Limits limits = Limits.around(expected);
        assertThat(LongStream.range(0, (long) (3 * expected)).mapToObj(n -> height(Verdict.of(true, n, limits))).toList()).isSorted();
    }

    @Test
    void aTownshipIsFinishedWhenAllItsHouseholdsAreCheckedAndAlsoWhenItHasNone() {
        assertThat(new Township("甲镇", 10, 9, 0).finished()).isFalse();
        assertThat(new Township("甲镇", 10, 10, 0).finished()).isTrue();
        assertThat(new Township("甲镇", 10, 11, 0).finished()).isTrue();
        assertThat(new Township("甲镇", 0, 0, 0).finished()).isTrue();
    }

    @Test
    void whatIsExpectedOfATownshipFollowsItsCheckedHouseholdsAndIsUnknownWhereNoneWereChecked() {
        assertThat(new Township("甲镇", 30, 20, 7).expected(9, 60, 4)).isEqualTo("3.0000");
        assertThat(new Township("甲镇", 30, 1, 7).expected(1, 3, 2)).isEqualTo("0.33");
        assertThat(new Township("甲镇", 30, 0, 7).expected(9, 60, 0)).isEqualTo("0");
        assertThat(new Township("甲镇", 30, 0, 7).expected(7, 0, 4)).isNull();
    }

    private static int height(Verdict verdict) {
        return switch (verdict) {
            case VERIFY -> 0;
            case LOW_SMALL, LOW -> 1;
            case TOO_SMALL, NORMAL, UNFINISHED -> 2;
            case HIGH_95 -> 3;
            case HIGH -> 4;
        };
    }
}
