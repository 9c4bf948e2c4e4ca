package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;

class LineWindowTest {

    private static LineWindow window(String text) {
        return window(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static LineWindow window(InputStream in) {
        return new LineWindow(new DecodedText(in, StandardCharsets.UTF_8, 0));
    }

    private static List<String> lines(LineWindow window) throws IOException {
        List<String> lines = new ArrayList<>();
        while (window.has(0)) {
            int end = window.lineEnd(0);
            lines.add(new String(window.room(), window.start(), end));
            window.advance(window.nextLine(end));
        }
        return lines;
    }

    @Test
    void linesEndWithAnyOfTheThreeLineEnds() throws IOException {
        assertThat(lines(window("甲\n乙\r\n丙\r丁\n\n戊"))).containsExactly("甲", "乙", "丙", "丁", "", "戊");
    }

    @Test
    void aLineEndAtTheEndOfTheFileBeginsNoLine() throws IOException {
        assertThat(lines(window("甲\r\n"))).containsExactly("甲");
        assertThat(lines(window("甲\r"))).containsExactly("甲");
        assertThat(lines(window(""))).isEmpty();
    }

    @Test
    void linesAcrossTheEndOfTheRoomAreWhole() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            expected.add(("行" + i + "𠅤").repeat(1000 + 700 * i));
        }
        assertThat(lines(window(String.join("\r\n", expected)))).isEqualTo(expected);
    }

    @Test
    void pairsOfHalvesNeverStandInTheWayOfReading() throws IOException {
        for (int before = 65_530; before < 65_540; before++) {
            String line = "x".repeat(before) + "𣐤𣐤";
            assertThat(lines(window(line + "\n尾"))).containsExactly(line, "尾");
        }
    }

    @Test
    void charactersAreCountedThroughTheWholeText() throws IOException {
        LineWindow window = window("a".repeat(50_000) + "\n" + "b".repeat(50_000) + "\nc");
        window.advance(window.nextLine(window.lineEnd(0)));
        window.advance(window.nextLine(window.lineEnd(0)));
        assertThat(window.has(0)).isTrue();
        assertThat(window.characters(0)).isEqualTo(100_002);
    }

    @Test
    void aLineWithoutEndIsRefusedBeforeItFillsTheMemory() {
        LineWindow window = window(new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                java.util.Arrays.fill(into, from, from + most, (byte) 'x');
                return most;
            }
        });
        assertThatThrownBy(() -> window.lineEnd(0)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.endless_line")));
    }
}
