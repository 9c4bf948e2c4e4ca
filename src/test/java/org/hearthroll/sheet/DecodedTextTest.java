package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final byte BAD = (byte) 0xFF;

    /** A stream that gives one byte at a time, as a slow network drive may. */
    private static InputStream trickling(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                return super.read(into, from, Math.min(most, 1));
            }
        };
    }

    private static String read(DecodedText text, int room) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] characters = new char[room];
        for (int count = text.read(characters, 0); count > 0; count = text.read(characters, 0)) {
            all.append(characters, 0, count);
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void charactersOfSeveralBytesAreWholeHoweverTheBytesArrive(String name) throws IOException {
        String sentence = "张三 a 𣐤 㳇,\n".repeat(40);
        byte[] bytes = sentence.getBytes(Charset.forName(name));
        try (DecodedText text = new DecodedText(trickling(bytes), Charset.forName(name), 0)) {
            assertThat(read(text, 2)).isEqualTo(sentence);
            assertThat(text.offset()).isEqualTo(bytes.length);
            assertThat(text.damages()).isZero();
        }
    }

    @Test
    void textLongerThanTheBufferIsWhole() throws IOException {
        String sentence = "户编号,姓名,𠅤㑇,备注\n".repeat(20_000);
        try (DecodedText text = new DecodedText(new ByteArrayInputStream(sentence.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, 0)) {
            assertThat(read(text, 1000)).isEqualTo(sentence);
        }
    }

    @Test
    void eachBadPlaceBecomesOneMarkAndItsOffsetIsKept() throws IOException {
        byte[] bytes = {'a', BAD, 'b', '\n', BAD, BAD, 'c'};
        try (DecodedText text = new DecodedText(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, 0)) {
            assertThat(read(text, 100)).isEqualTo("a\uFFFDb\n\uFFFD\uFFFDc");
            assertThat(text.damages()).isEqualTo(3);
            assertThat(offsets(text, 4, 7)).containsExactly(1L, 4L);
        }
    }

    @Test
    void offsetsCountFromTheBeginningOfTheFileAlsoBehindAMark() throws IOException {
        try (DecodedText text = new DecodedText(new ByteArrayInputStream(new byte[] {'a', BAD}), StandardCharsets.UTF_8, 3)) {
            read(text, 10);
            assertThat(offsets(text, 2)).containsExactly(4L);
        }
    }

    @Test
    void damageIsAskedForOnceAndOnlyOfWhatLiesBefore() throws IOException {
        try (DecodedText text = new DecodedText(new ByteArrayInputStream(new byte[] {'a', 'b', BAD, 'c'}), StandardCharsets.UTF_8, 0)) {
            read(text, 10);
            assertThat(offsets(text, 2, 3, 4)).containsExactly(-1L, 2L, -1L);
        }
    }

    @Test
    void aCharacterCutOffAtTheEndIsDamage() throws IOException {
        byte[] bytes = {'a', (byte) 0xE5, (byte) 0xBC};
        try (DecodedText text = new DecodedText(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, 0)) {
            assertThat(read(text, 10)).isEqualTo("a\uFFFD");
            assertThat(text.damages()).isEqualTo(1);
        }
    }

    @Test
    void aMarkThatStoodInTheFileIsNoDamage() throws IOException {
        try (DecodedText text = new DecodedText(new ByteArrayInputStream("a\uFFFDb".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, 0)) {
            assertThat(read(text, 10)).isEqualTo("a\uFFFDb");
            assertThat(text.damages()).isZero();
        }
    }

    private static List<Long> offsets(DecodedText text, long... before) {
        List<Long> found = new ArrayList<>();
        for (long character : before) {
            found.add(text.damageBefore(character));
        }
        return found;
    }
}
