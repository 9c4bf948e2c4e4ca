package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverDispersionTest {

    private static final Townships EXAMPLE = WorkedExample.townships();
    /** The households checked and the problems found in the townships of the sample county, three of which found next to nothing. */
    private static final Townships SAMPLE = townships(415, 14, 240, 0, 774, 61, 698, 47, 633, 33, 567, 29, 534, 28, 720, 3, 491, 24, 469, 22, 436, 21, 404, 18, 447, 23, 393, 19, 513, 42, 360, 15,
            327, 12, 305, 0, 480, 39, 338, 11, 284, 9, 273, 8, 316, 10, 262, 7);

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
    @CsvSource({"A,33.2534,2.0315,0.8227", "B,26.4931,0.8412,0.7009", "C,17.5403,1.0046,0.7526", "D,40.3792,2.5226,0.8473", "E,24.3006,-9.8591,7.765e-5", "F,14.2515,1.1676,0.7926",
        "G,30.6041,-1.2662,0.3729", "H,9.8664,-6.2822,0.003263", "I,22.6562,2.3125,0.8821", "J,16.5354,-4.6686,0.01537", "K,37.4558,0.5660,0.6450", "L,5.6640,-4.7599,0.01960"})
    void theColumnsOfTheWorkedExampleComeOutToThePrintedDigits(String name, String expected, String z, String lower) {
        OverDispersion spread = OverDispersion.of(EXAMPLE);
        Township township = WorkedExample.township(name);
        assertThat(printed(EXAMPLE.expected(township), expected)).isEqualTo(expected);
        assertThat(printed(OverDispersion.z(township, EXAMPLE.expected(township)), z)).isEqualTo(z);
        double tail = new NegativeBinomial(EXAMPLE.expected(township), spread.k()).upTo(township.problems());
        assertThat(new BigDecimal(tail).round(new MathContext(new BigDecimal(lower).precision()))).isEqualByComparingTo(lower);
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
    void theSecondOpinionCallsWhoIsLowLowAndExcusesWhoIsHigh() {
        OverDispersion spread = OverDispersion.of(EXAMPLE);
        assertThat(EXAMPLE.all().stream().filter(t -> spread.opinion(t) != Corrected.USUAL).map(t -> t.key() + " " + spread.opinion(t))).containsExactly("E VERY_LOW", "H LOW", "J LOW", "L LOW");
    }

    /** 3 of 33 expected are less likely than none of 11: where one of these is called low, so is the other, and none of them lower than who is less likely. */
    @Test
    void inTheSampleCountyWhoIsLeastLikelyIsNotCalledMoreMildlyThanTheOthers() {
        OverDispersion spread = OverDispersion.of(SAMPLE);
        assertThat(SAMPLE.all().stream().filter(t -> spread.opinion(t) != Corrected.USUAL)
                .map(t -> t.checked() + " " + t.problems() + " " + spread.opinion(t) + " " + new BigDecimal(spread.tail(t).probability()).round(new MathContext(2)).toPlainString()))
                .containsExactly("240 0 LOW 0.0033", "720 3 LOW 0.0019", "305 0 LOW 0.0014");
    }

    /** Sixty counties, some alike and some torn apart, a tenth of the townships careless: whoever is less likely than another on the same side has the same word or a harder one. */
    @Test
    void whoeverIsLessLikelyNeverHasTheMilderWord() {
        Random random = new Random(20170831);
        Set<Corrected> said = EnumSet.noneOf(Corrected.class);
        for (int county = 0; county < 60; county++) {
            OverDispersion spread = OverDispersion.of(anyCounty(random));
            List<Township> compared = spread.townships().all().stream().filter(t -> spread.townships().expected(t) > 0).toList();
            compared.forEach(t -> assertThat(spread.opinion(t)).isEqualTo(literally(spread, t)));
            for (Township one : compared) {
                said.add(spread.opinion(one));
                compared.stream().filter(other -> spread.tail(other).probability() < spread.tail(one).probability())
                        .forEach(other -> assertThat(hardness(spread.opinion(other))).isGreaterThanOrEqualTo(hardness(spread.opinion(one))));
            }
        }
        assertThat(said).containsExactlyInAnyOrder(Corrected.values());
    }

    private static int hardness(Corrected opinion) {
        return Math.abs(opinion.ordinal() - Corrected.USUAL.ordinal());
    }

    /** By both tails, whichever side the township is on. */
    private static Corrected literally(OverDispersion spread, Township township) {
        NegativeBinomial likely = new NegativeBinomial(spread.townships().expected(township), spread.k());
        double low = likely.upTo(township.problems());
        double high = likely.from(township.problems());
        if (low < 0.025) {
            return low < 0.001 ? Corrected.VERY_LOW : Corrected.LOW;
        }
        return high < 0.001 ? Corrected.VERY_HIGH : high < 0.025 ? Corrected.HIGH : Corrected.USUAL;
    }

    private static Townships anyCounty(Random random) {
        double torn = random.nextDouble() * 2;
        double rate = random.nextDouble() * 0.1;
        return townships(IntStream.range(0, 2 + random.nextInt(28)).flatMap(_ -> {
            int checked = random.nextInt(2000);
            return IntStream.of(checked, random.nextInt(10) == 0 ? 0 : (int) (checked * rate * Math.exp(torn * random.nextGaussian())));
        }).toArray());
    }

    @Test
    void withoutAnyProblemNobodyDiffers() {
        OverDispersion spread = OverDispersion.of(townships(500, 0, 400, 0, 0, 0));
        assertThat(spread).extracting(OverDispersion::phi, OverDispersion::tau2, OverDispersion::k, OverDispersion::present).containsExactly(0.0, 0.0, Double.POSITIVE_INFINITY, false);
        Township first = spread.townships().all().getFirst();
        assertThat(spread.tail(first)).isEqualTo(new Tail(true, 1));
        assertThat(spread.opinion(first)).isEqualTo(Corrected.USUAL);
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
        assertThat(spread.opinion(only)).isEqualTo(Corrected.USUAL);
        assertThat(new Townships(List.of(only)).without(only).expected(only)).isZero();
    }

    @Test
    void whereNothingWasCheckedNothingIsComparedAndTheOthersAreAsBefore() {
        OverDispersion with = OverDispersion.of(townships(1000, 40, 1000, 2, 800, 30, 0, 0));
        OverDispersion without = OverDispersion.of(townships(1000, 40, 1000, 2, 800, 30));
        assertThat(List.of(with.phi(), with.tau2(), with.k())).isEqualTo(List.of(without.phi(), without.tau2(), without.k()));
        Township idle = with.townships().all().getLast();
        assertThat(with.tail(idle)).isEqualTo(new Tail(true, 1));
    }

    /** Equal rates: no spread at all, so the tail is that of Poisson. */
    @Test
    void whereTheyDifferNoMoreThanByChanceNothingIsCorrected() {
        OverDispersion spread = OverDispersion.of(townships(1000, 20, 1000, 21, 1000, 19, 500, 10));
        Township third = spread.townships().all().get(2);
        assertThat(spread.tau2()).isZero();
        assertThat(spread.k()).isInfinite();
        assertThat(spread.tail(third).low()).isTrue();
        assertThat(spread.tail(third).probability()).isCloseTo(new Poisson(20).upTo(19).doubleValue(), within(1e-6));
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
