package org.hearthroll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void chineseBreaksAnywhere() {
        assertThat(lines("落实医疗救助政策", 3)).containsExactly("落实医", "疗救助", "政策");
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertThat(lines("参保，缴费（补贴）", 2)).containsExactly("参", "保，", "缴费", "（补", "贴）");
        assertThat(lines("一二三，四", 3)).containsExactly("一二", "三，四");
    }

    @Test
    void wordsAndNumbersStayWholeUnlessTheyAloneAreTooWide() {
        assertThat(lines("共补1,260.50元", 5)).containsExactly("共补", "1,260.50元");
        assertThat(lines("Rebuild the house", 5)).containsExactly("Rebuild", "the house");
        assertThat(lines("9901260012000042", 4)).containsExactly("99012600", "12000042");
    }

    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(lines("技能培训（1人）", 6)).containsExactly("技能培训", "（1人）");
        assertThat(lines("2017年12月31日", 3)).containsExactly("2017年", "12月", "31日");
    }

    @Test
    void lineEndsOfTheTextAreKeptAndBlankLinesToo() {
        assertThat(lines("甲\n\n乙\r\n丙", 9)).containsExactly("甲", "", "乙", "丙");
        assertThat(lines("", 9)).containsExactly("");
    }

    @Test
    void aRoomNarrowerThanACharacterStillShowsEachOnce() {
        assertThat(lines("甲乙，", 0.5)).containsExactly("甲", "乙", "，");
    }

    @Test
    void charactersBeyondTheFirstPlaneAreNotTornApart() {
        assertThat(lines("𠮷𠮷𠮷", 2)).containsExactly("𠮷𠮷", "𠮷");
    }

    /** Chinese characters are one wide, all others a half. */
    private static List<String> lines(String text, double width) {
        return LineBreaks.of(text, width, character -> character < 0x2E80 ? 0.5 : 1);
    }
}
