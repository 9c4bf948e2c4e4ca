package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MojibakeTest {

    @Test
    void noTextAtAllIsNotGarbled() {
        assertThat(Mojibake.in(List.of())).isEmpty();
        assertThat(Mojibake.in(List.<String[]>of(new String[] {"", "1", "abc"}))).isEmpty();
    }

    @Test
    void chineseReadAsLatinIsShownAsItStandsAndAsItWasMeant() {
        assertThat(Mojibake.in(rows("上海市民政局"))).contains(new Mojibake.Example(garbled("上海市民政局"), "上海市民政局"));
    }

    @Test
    void aLongExampleIsShortened() {
        String text = "通宁县建档立卡贫困人口名册样表";
        assertThat(Mojibake.in(rows(text))).contains(new Mojibake.Example(garbled(text).substring(0, 12) + "…", "通宁县建档立卡贫困人口名…"));
    }

    @Test
    void aFewWesternLettersAreNotEnough() {
        assertThat(Mojibake.in(rows("上海市局"))).isEmpty();
    }

    @Test
    void westernTextIsNotTakenForGarbledChinese() {
        assertThat(Mojibake.in(List.<String[]>of(new String[] {"é à è ù ô", "ç î ï û ê", "ñ ö ü"}))).isEmpty();
    }

    @Test
    void aTableThatIsMostlySoundIsNotCalledGarbledForOneCell() {
        assertThat(Mojibake.in(List.<String[]>of(new String[] {garbled("上海市民政局"), "建档立卡贫困人口名册"}))).isEmpty();
    }

    private static List<String[]> rows(String meant) {
        return List.<String[]>of(new String[] {"1", garbled(meant)});
    }

    private static String garbled(String meant) {
        return new String(meant.getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);
    }
}
