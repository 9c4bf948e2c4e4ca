package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandBoundsTest {

    private static final BandBounds STANDARD = BandBounds.of(Bands.STANDARD);

    @Test
    void theBoundsOfTheStandardBandsAreTheirLowestNumbers() {
        assertThat(STANDARD.starts()).containsExactly(1L, 5L, 10L, 31L);
        assertThat(STANDARD.bands()).isEqualTo(Bands.STANDARD);
        assertThat(List.of(STANDARD.to(0), STANDARD.to(2), STANDARD.to(3))).containsExactly(4L, 30L, Long.MAX_VALUE);
    }

    @ParameterizedTest(name = "band {0} from {1}")
    @CsvSource(delimiter = '|', value = {"1|7|10-30,7-9,1-6", "1|-3|10-30,2-9,1-1", "1|99|10-30,9-9,1-8", "2|4|6-30,5-5,1-4", "3|11|10-10,5-9,1-4", "3|9999999999|10-999999999,5-9,1-4", "0|3|10-30,5-9,1-4"})
    void aBandBeginsAsNearToWhereItIsMovedAsItCan(int band, long start, String bands) {
        assertThat(STANDARD.move(band, start).bands().written()).isEqualTo(bands);
    }

    @ParameterizedTest(name = "band {0}")
    @CsvSource(delimiter = '|', value = {"0|10-30,5-9,3-4,1-2", "1|10-30,8-9,5-7,1-4", "2|21-30,10-20,5-9,1-4", "3|31-60,10-30,5-9,1-4"})
    void aBandIsCutInTheMiddleAndTheOpenTopAtItsDouble(int band, String bands) {
        assertThat(STANDARD.splits(band)).isTrue();
        assertThat(STANDARD.split(band).bands().written()).isEqualTo(bands);
    }

    @ParameterizedTest(name = "band {0}")
    @CsvSource(delimiter = '|', value = {"0|10-30,1-9", "1|10-30,1-9", "2|5-30,1-4", "3|5-9,1-4"})
    void aBandThatIsRemovedLeavesItsNumbersToItsNeighbour(int band, String bands) {
        assertThat(STANDARD.remove(band).bands().written()).isEqualTo(bands);
    }

    @Test
    void oneNumberCannotBeCutAndTheLastTwoBandsStay() {
        BandBounds two = BandBounds.of(Bands.parse("1-1"));
        assertThat(two.splits(0)).isFalse();
        assertThat(two.splits(1)).isTrue();
        assertThat(two.removes()).isFalse();
        assertThat(BandBounds.of(Bands.parse("1-999999999")).splits(1)).isFalse();
        assertThat(BandBounds.of(Bands.parse("0-0")).starts()).containsExactly(1L);
    }

    @Test
    void boundsThatDoNotRiseFromOneAreNone() {
        for (List<Long> wrong : List.of(List.<Long>of(), List.of(2L, 5L), List.of(1L, 1L), List.of(1L, 9L, 5L), List.of(1L, 2_000_000_000L))) {
            assertThatThrownBy(() -> new BandBounds(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Whatever is done, in any order: each number has exactly one band, zero its own, and the text can be read again. */
    @Test
    void nothingThatCanBeDoneLeavesAGapOrAnOverlap() {
        Random chance = new Random(7);
        BandBounds bounds = STANDARD;
        for (int i = 0; i < 2000; i++) {
            int band = chance.nextInt(bounds.size());
            bounds = switch (chance.nextInt(3)) {
                case 0 -> bounds.move(band, chance.nextInt(60) - 5L);
                case 1 -> bounds.splits(band) && bounds.size() < 9 ? bounds.split(band) : bounds;
                default -> bounds.removes() ? bounds.remove(band) : bounds;
            };
            Bands bands = bounds.bands();
            assertThat(Bands.parse(bands.written())).isEqualTo(bands);
            assertThat(BandBounds.of(bands)).isEqualTo(bounds);
            assertThat(bands.of(0)).isEqualTo(new Bands.Band(0, 0));
        }
    }
}
