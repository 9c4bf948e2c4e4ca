package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverDispersionTest {

    private static final Townships EXAMPLE = WorkedExample.townships();

    @Test
    void theSpreadOfTheWorkedExampleComesOutToThePrintedDigits() {
        OverDispersion spread = OverDispersion.of(EXAMPLE);
        assertThat(EXAMPLE.checked()).isEqualTo(15_270);
        assertThat(EXAMPLE.problems()).isEqualTo(279);
        assertThat(printed(spread.phi(), "11.59767252")).isEqualTo("11.59767252");
        assertThat(printed(spread.tau2(), "0.1276306902")).isEqualTo("0.1276306902");
        assertThat(printed(spread.k(), "5.69646895")).isEqualTo("5.69646895");
        assertThat(spread.present()).isTrue();
    }

    @ParameterizedTest(name = "township {0}")
    @CsvSource({"A,33.2534,2.0315,0.4791,0.8227", "B,26.4931,0.8412,0.2207,0.7009", "C,17.5403,1.0046,0.3184,0.7526", "D,40.3792,2.5226,0.5426,0.8473",
        "E,24.3006,-9.8591,-2.6927,7.765e-5", "F,14.2515,1.1676,0.4059,0.7926", "G,30.6041,-1.2662,-0.3106,0.3729", "H,9.8664,-6.2822,-2.5568,0.003263",
        "I,22.6562,2.3125,0.6523,0.8821", "J,16.5354,-4.6686,-1.5194,0.01537", "K,37.4558,0.5660,0.1262,0.6450", "L,5.6640,-4.7599,-2.4128,0.01960"})
    void theColumnsOfTheWorkedExampleComeOutToThePrintedDigits(String name, String expected, String z, String corrected, String tail) {
        OverDispersion spread = OverDispersion.of(EXAMPLE);
        Township township = WorkedExample.township(name);
        assertThat(printed(EXAMPLE.expected(township), expected)).isEqualTo(expected);
        assertThat(printed(spread.z(township), z)).isEqualTo(z);
        assertThat(printed(spread.corrected(township), corrected)).isEqualTo(corrected);
        assertThat(new BigDecimal(spread.lowerTail(township)).round(new MathContext(new BigDecimal(tail).precision()))).isEqualByComparingTo(tail);
    }

    @Test
    void onTheLowerTailFourAreKeptAtFivePercent() {
        List<Township> kept = FalseDiscovery.kept(EXAMPLE.all(), t -> new Poisson(EXAMPLE.expected(t)).upTo(t.problems()).doubleValue(), 0.05);
        assertThat(kept).extracting(Township::key).containsExactly("E", "H", "J", "L");
    }

    @Test
    void measuredByTheOthersAloneTheSuspectStandsOutMore() {
        Township suspect = WorkedExample.township("E");
        double expected = EXAMPLE.without(suspect).expected(suspect);
        assertThat(printed(expected, "26.6191")).isEqualTo("26.6191");
        assertThat(new Poisson(expected).upTo(0).round(new MathContext(4))).isEqualByComparingTo("2.751e-12");
    }

    @Test
    void theCorrectedTestExcusesTheOneWithAFewButNotThoseWithNothing() {
        OverDispersion spread = OverDispersion.of(EXAMPLE);
        assertThat(EXAMPLE.all().stream().filter(t -> Corrected.of(spread.corrected(t)) != Corrected.USUAL).map(t -> t.key() + " " + Corrected.of(spread.corrected(t))))
                .containsExactly("E LOW", "H LOW", "L LOW");
    }

    @Test
    void withoutAnyProblemNobodyDiffers() {
        OverDispersion spread = OverDispersion.of(townships(500, 0, 400, 0, 0, 0));
        assertThat(spread).extracting(OverDispersion::phi, OverDispersion::tau2, OverDispersion::k, OverDispersion::present).containsExactly(0.0, 0.0, Double.POSITIVE_INFINITY, false);
        Township first = spread.townships().all().getFirst();
        assertThat(List.of(spread.z(first), spread.corrected(first), spread.lowerTail(first))).containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void withoutAnyTownshipThereIsNothingToDiffer() {
        assertThat(OverDispersion.of(townships()).present()).isFalse();
    }

    @Test
    void oneTownshipIsMeasuredByItselfAndDiffersFromNothing() {
        OverDispersion spread = OverDispersion.of(townships(700, 9));
        Township only = spread.townships().all().getFirst();
        assertThat(spread.present()).isFalse();
        assertThat(spread.k()).isInfinite();
        assertThat(spread.corrected(only)).isZero();
        assertThat(new Townships(List.of(only)).without(only).expected(only)).isZero();
    }

    @Test
    void whereNothingWasCheckedNothingIsComparedAndTheOthersAreAsBefore() {
        OverDispersion with = OverDispersion.of(townships(1000, 40, 1000, 2, 800, 30, 0, 0));
        OverDispersion without = OverDispersion.of(townships(1000, 40, 1000, 2, 800, 30));
        assertThat(List.of(with.phi(), with.tau2(), with.k())).isEqualTo(List.of(without.phi(), without.tau2(), without.k()));
        Township idle = with.townships().all().getLast();
        assertThat(List.of(with.corrected(idle), with.lowerTail(idle))).containsExactly(0.0, 1.0);
    }

    /** Equal rates: no spread at all, so the corrected test is the plain one and the tail that of Poisson. */
    @Test
    void whereTheyDifferNoMoreThanByChanceNothingIsCorrected() {
        OverDispersion spread = OverDispersion.of(townships(1000, 20, 1000, 21, 1000, 19, 500, 10));
        Township third = spread.townships().all().get(2);
        assertThat(spread.tau2()).isZero();
        assertThat(spread.k()).isInfinite();
        assertThat(spread.corrected(third)).isCloseTo(spread.z(third), within(1e-12));
        assertThat(spread.lowerTail(third)).isEqualTo(new Poisson(20).upTo(19).doubleValue());
    }

    private static Townships townships(int... checkedAndProblems) {
        Stream.Builder<Township> townships = Stream.builder();
        for (int i = 0; i < checkedAndProblems.length; i += 2) {
            townships.add(new Township("镇" + i, checkedAndProblems[i], checkedAndProblems[i], checkedAndProblems[i + 1]));
        }
        return new Townships(townships.build().toList());
    }

    /** Rounded to as many decimals as the printed figure has. */
    private static String printed(double figure, String like) {
        return new BigDecimal(figure).setScale(new BigDecimal(like).scale(), java.math.RoundingMode.HALF_UP).toPlainString();
    }
}
