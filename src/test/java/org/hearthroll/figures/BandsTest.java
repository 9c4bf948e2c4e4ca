package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void theBandsOfTheMeetingsHoldTheirEdgesAndLeaveZeroAndTheTopApart() {
        assertThat(LongStream.of(0, 1, 4, 5, 9, 10, 30, 31, 88).mapToObj(n -> Bands.STANDARD.of(n).label()).toList())
                .containsExactly("0", "1-4", "1-4", "5-9", "5-9", "10-30", "10-30", ">30", ">30");
    }

    @Test
    void everyWholeNumberBelongsToExactlyOneBand() {
        Bands bands = Bands.parse("1-2,3-3,4-10");
        for (long n = 0; n < 40; n++) {
            long number = n;
            assertThat(bands.bands().stream().filter(b -> b.holds(number)).map(Bands.Band::label).toList()).containsExactly(bands.of(n).label());
        }
    }

    @Test
    void theOrderAndTheCommaDoNotMatter() {
        assertThat(Bands.parse(" 1-4， 10-30 ,5-9")).isEqualTo(Bands.STANDARD);
        assertThat(Bands.STANDARD.bands().stream().map(Bands.Band::label).collect(Collectors.joining(" "))).isEqualTo(">30 10-30 5-9 1-4 0");
    }

    @Test
    void anOverlapIsRefusedWithBothBands() {
        assertThat(refusal("10-30,5-10,1-4")).isEqualTo("分段 5-10 与 10-30 有重叠；请改成每个数只属于一段（0 自成一段）。");
        assertThat(refusal("5-9,0-4")).isEqualTo("分段 0 与 0-4 有重叠；请改成每个数只属于一段（0 自成一段）。");
    }

    @Test
    void aGapInsideIsRefusedWithBothBandsAndSoIsOneAboveZero() {
        assertThat(refusal("10-30,5-8,1-4")).isEqualTo("分段 5-8 与 10-30 之间有空档；请补上中间的数（0 自成一段）。");
        assertThat(refusal("10-30,5-9")).isEqualTo("分段 0 与 5-9 之间有空档；请补上中间的数（0 自成一段）。");
    }

    @Test
    void whatIsNoBandIsRefusedAsItWasWritten() {
        assertThat(refusal("9-5")).isEqualTo("分段 9-5 的下限大于上限；请把小的数写在前面。");
        for (String nonsense : List.of("", "abc", "1-4,", "-4", "1–4", "1-9999999999")) {
            assertThatThrownBy(() -> Bands.parse(nonsense)).isInstanceOf(Refusal.class).hasMessage("figures.refused.bands.shape");
        }
    }

    @Test
    void townshipsFallIntoTheBandsOfTheExample() {
        List<Long> problems = List.of(0L, 0L, 3L, 3L, 5L, 9L, 10L, 10L, 11L, 27L, 41L, 88L);
        assertThat(problems.stream().collect(Collectors.groupingBy(n -> Bands.STANDARD.of(n).label(), Collectors.counting())))
                .isEqualTo(java.util.Map.of("0", 2L, "1-4", 2L, "5-9", 2L, "10-30", 4L, ">30", 2L));
    }

    private static String refusal(String bands) {
        try {
            Bands.parse(bands);
            return "accepted";
        } catch (Refusal refused) {
            return Texts.chinese().say(refused.said());
        }
    }
}
