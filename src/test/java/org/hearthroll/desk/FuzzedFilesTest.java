package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearthroll.sheet.RowWriting;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a file holds, a check says something of it, or refuses it in a sentence, and the workspace stays as it was. Seeds are fixed. */
class FuzzedFilesTest extends OnABench {

    private static final int ROUNDS = 25;
    private static final Offers ALL = new Offers(true, true, true, true);

    private List<String> before;

    @BeforeEach
    void fill() {
        bench.load("r.csv", "乡镇,行政村,户编号,姓名,证件号码,与户主关系", "城关镇,一村,0001,张一,990101196001010015,户主");
        before = bench.dump();
    }

    static List<String> files() throws IOException, URISyntaxException {
        return BadInputsTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileOfTheCorpusWithSomeBytesExchangedNeitherCrashesNorChangesAnything(String name) throws IOException, URISyntaxException {
        byte[] sound = Files.readAllBytes(Path.of(BadInputsTest.class.getResource("bad").toURI()).resolve(name));
        Random random = new Random(name.hashCode());
        for (int round = 0; round < ROUNDS && sound.length > 0 && sound.length < 50_000; round++) {
            byte[] fuzzed = sound.clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                fuzzed[random.nextInt(fuzzed.length)] = (byte) random.nextInt(256);
            }
            check(name, random.nextInt(4) == 0 ? Arrays.copyOf(fuzzed, random.nextInt(fuzzed.length)) : fuzzed);
        }
    }

    @Test
    void noiseIsRefusedOrReadAndNothingElse() {
        Random random = new Random(99);
        for (int round = 0; round < 4 * ROUNDS; round++) {
            byte[] noise = new byte[random.nextInt(3000)];
            random.nextBytes(noise);
            for (int i = 0; i < noise.length; i++) {
                noise[i] = random.nextInt(5) == 0 ? (byte) ",\n\"\t;".charAt(random.nextInt(5)) : round % 2 == 0 ? noise[i] : (byte) (noise[i] & 0x7F);
            }
            check(round % 3 == 0 ? "n.xlsx" : "n.csv", noise);
        }
    }

    @Test
    void aWorkbookOfOurOwnWithSomeBytesExchangedIsRefusedOrReadAndNothingElse() throws IOException {
        Path file = folder.resolve("own.xlsx");
        try (RowWriting writing = XlsxWriting.begin(file, "名册", List.of("户编号", "姓名", "证件号码", "与户主关系"))) {
            for (int i = 0; i < 60; i++) {
                writing.row(List.of("000" + i / 3, "张" + i, "990101196001010015", i % 3 == 0 ? "户主" : "之子"));
            }
            writing.done();
        }
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int round = 0; round < 4 * ROUNDS; round++) {
            byte[] fuzzed = sound.clone();
            fuzzed[random.nextInt(fuzzed.length)] ^= (byte) (1 << random.nextInt(8));
            check("own.xlsx", fuzzed);
        }
    }

    private void check(String name, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("fuzzed-" + name), bytes);
            ImportSource source = new ImportSource(file, Choices.detected().taking(ALL));
            bench.desk.importFiles().check(Bench.request("2020-12", null, source), Progress.none());
        } catch (Refusal refused) {
            assertThat(Texts.chinese().say(refused.said())).isNotBlank();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(bench.dump()).isEqualTo(before);
    }
}
