package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UngarblingTest {

    private static final String MEANT = "户主外出务工，住房鉴定为危房（2017年）";

    @ParameterizedTest
    @CsvSource({"GB18030,ISO-8859-1", "GB18030,windows-1252", "UTF-8,ISO-8859-1"})
    void chineseReadAsWesternComesBackAsItWasMeant(String meant, String misread) {
        String garbled = new String(MEANT.getBytes(Charset.forName(meant)), Charset.forName(misread));
        assertThat(Ungarbling.of(garbled)).isEqualTo(MEANT);
    }

    @Test
    void rareCharactersOfGbkComeBackThroughTheSignsOfWindows() {
        String garbled = new String("镕喆".getBytes(Charset.forName("GB18030")), Charset.forName("windows-1252"));
        assertThat(Ungarbling.of(garbled)).isEqualTo("镕喆");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc 123", "张三", "Müller", "25 °C", "é", "张三É", "\uFFFD", "𣐤", "½"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(Ungarbling.of(text)).isEqualTo(text);
    }

    @Test
    void whateverChineseIsGarbledComesBack() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("村");
            for (int length = random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? '0' + random.nextInt(10) : 0x4E00 + random.nextInt(0x5000));
            }
            String garbled = new String(text.toString().getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);
            assertThat(Ungarbling.of(garbled)).isEqualTo(text.toString());
        }
    }
}
