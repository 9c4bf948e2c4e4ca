package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final List<Long> PUBLISHED = List.of(2825L, 272L, 3486L, 246L, 1163L, 1679L, 38L, 970L);

    @Test
    void aShareOfNothingIsUndefinedAndNotZero() {
        assertThat(Shares.halfUp(0, 0, 2)).isNull();
        assertThat(Shares.of(List.of(0L, 0L), Rounding.LARGEST_REMAINDER, 2)).isEqualTo(Collections.nCopies(2, null));
    }

    @Test
    void halfAUnitIsRoundedUpOnTheCountsThemselves() {
        assertThat(Shares.halfUp(1, 8, 1)).isEqualTo("12.5");
        assertThat(Shares.halfUp(1, 16, 1)).isEqualTo("6.3");
        assertThat(Shares.halfUp(201, 200_000, 2)).isEqualTo("0.10");
        assertThat(Shares.halfUp(40_410, 367_030, 2)).isEqualTo("11.01");
    }

    @Test
    void thirdsRoundEachForThemselvesOrFillUpToAHundred() {
        assertThat(halfUp(1, 1, 1)).isEqualTo("33.33 33.33 33.33");
        assertThat(remainder(1, 1, 1)).isEqualTo("33.34 33.33 33.33");
    }

    @Test
    void seventhsOvershootUnlessTheRemaindersDecide() {
        assertThat(halfUp(1, 1, 1, 1, 1, 1, 1)).isEqualTo("14.29 14.29 14.29 14.29 14.29 14.29 14.29");
        assertThat(remainder(1, 1, 1, 1, 1, 1, 1)).isEqualTo("14.29 14.29 14.29 14.29 14.28 14.28 14.28");
    }

    @Test
    void whatAddsUpIsTheSameEitherWayWithFixedDecimals() {
        assertThat(halfUp(37, 58, 19, 86)).isEqualTo("18.50 29.00 9.50 43.00");
        assertThat(remainder(37, 58, 19, 86)).isEqualTo("18.50 29.00 9.50 43.00");
    }

    @Test
    void thePublishedCausesHaveTheirPublishedShares() {
        assertThat(words(Shares.of(PUBLISHED, Rounding.HALF_UP, 2))).isEqualTo("26.45 2.55 32.64 2.30 10.89 15.72 0.36 9.08");
        assertThat(words(Shares.of(PUBLISHED, Rounding.LARGEST_REMAINDER, 2))).isEqualTo("26.46 2.55 32.64 2.30 10.89 15.72 0.36 9.08");
    }

    @Test
    void aSingleOddHouseholdIsLostAtOneDecimal() {
        List<Long> counts = List.of(9994L, 1L, 1L, 1L, 1L, 1L, 1L);
        assertThat(words(Shares.of(counts, Rounding.HALF_UP, 1))).isEqualTo("99.9 0.0 0.0 0.0 0.0 0.0 0.0");
        assertThat(words(Shares.of(counts, Rounding.LARGEST_REMAINDER, 1))).isEqualTo("100.0 0.0 0.0 0.0 0.0 0.0 0.0");
    }

    @Test
    void ofEqualRemaindersTheLargerCountGainsThenTheEarlier() {
        assertThat(words(Shares.of(List.of(1L, 3L, 1L, 3L), Rounding.LARGEST_REMAINDER, 0))).isEqualTo("12 38 12 38");
        assertThat(words(Shares.of(List.of(3L, 3L, 1L, 1L), Rounding.LARGEST_REMAINDER, 0))).isEqualTo("38 38 12 12");
        assertThat(words(Shares.of(List.of(1L, 1L, 1L, 1L, 1L, 1L), Rounding.LARGEST_REMAINDER, 0))).isEqualTo("17 17 17 17 16 16");
    }

    @Test
    void largestRemaindersAlwaysAddToAHundredAndHalfUpMissesByNoMoreThanHalfAUnitEach() {
        Random random = new Random(20170904);
        for (int round = 0; round < 300; round++) {
            List<Long> counts = LongStream.generate(() -> random.nextLong(0, 5000)).limit(1 + random.nextInt(14)).boxed().toList();
            if (counts.stream().mapToLong(Long::longValue).sum() == 0) {
                continue;
            }
            assertThat(sum(Shares.of(counts, Rounding.LARGEST_REMAINDER, 2))).isEqualTo("100.00");
            assertThat(sum(Shares.of(counts, Rounding.HALF_UP, 2)).subtract(BigDecimal.valueOf(100)).abs())
                    .isLessThanOrEqualTo(BigDecimal.valueOf(counts.size()).multiply(new BigDecimal("0.005")));
        }
    }

    private static String halfUp(long... counts) {
        return words(Shares.of(LongStream.of(counts).boxed().toList(), Rounding.HALF_UP, 2));
    }

    private static String remainder(long... counts) {
        return words(Shares.of(LongStream.of(counts).boxed().toList(), Rounding.LARGEST_REMAINDER, 2));
    }

    private static String words(List<BigDecimal> shares) {
        return String.join(" ", shares.stream().map(BigDecimal::toPlainString).toList());
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
