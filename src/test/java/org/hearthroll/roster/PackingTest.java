package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {

    private final Packing packing = new Packing();

    @Test
    void whatWasPackedIsUnpackedInTheSameOrder() {
        String[] texts = {null, "", "a", "é", "ÿĀ", "张三", "𣐤", "\uE000", "é".repeat(70), "户".repeat(9_000), "0"};
        long[] numbers = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, 4_000_000_000L, Long.MAX_VALUE};
        long[] digests = {0, -1, Long.MIN_VALUE, 0x9E3779B97F4A7C15L};
        for (String text : texts) {
            packing.text(text);
        }
        for (long number : numbers) {
            packing.number(number);
        }
        for (long digest : digests) {
            packing.digest(digest);
        }
        Unpacking unpacking = unpacking(7);
        for (String text : texts) {
            assertThat(unpacking.text()).isEqualTo(text);
        }
        for (long number : numbers) {
            assertThat(unpacking.number()).isEqualTo(number);
        }
        for (long digest : digests) {
            assertThat(unpacking.digest()).isEqualTo(digest);
        }
    }

    @Test
    void clearedItBeginsAnew() {
        packing.text("张三");
        packing.clear();
        packing.number(5);
        assertThat(packing.size()).isEqualTo(1);
        assertThat(unpacking(0).count()).isEqualTo(5);
    }

    @Test
    void aTextWithoutHanNeedsOneByteACharacter() {
        packing.text("99012619630831066X");
        assertThat(packing.size()).isEqualTo(19);
        packing.clear();
        packing.text("塔山街道");
        assertThat(packing.size()).isEqualTo(9);
    }

    @Test
    void aMapOfNumbersKeepsTheFirstValueOfEachKey() {
        NumberMap map = new NumberMap();
        long[] keys = new Random(3).longs(30_000).toArray();
        for (int i = 0; i < keys.length; i++) {
            assertThat(map.find(keys[i])).isEqualTo(-1);
            map.place(keys[i], i + 1L);
            map.place(keys[i], -1);
        }
        for (int i = 0; i < keys.length; i++) {
            assertThat(map.value(map.find(keys[i]))).isEqualTo(i + 1L);
        }
    }

    private Unpacking unpacking(int from) {
        byte[] bytes = new byte[from + packing.size()];
        packing.copyTo(bytes, from);
        return new Unpacking(bytes, from);
    }
}
