package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.roster.Columns;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file there is in the tests and the sample: loaded, set aside and rejected rows are as many as the file has rows, counted apart. */
class CorpusTest {

    private static final Path ROOT = Path.of(System.getProperty("hearthroll.basedir", "."));

    @TempDir
    Path folder;

    static List<Path> files() throws IOException, URISyntaxException {
        Path desk = Path.of(CorpusTest.class.getResource("bad").toURI());
        Path sheet = Path.of(SheetFile.class.getResource("titles-gb18030.csv").toURI()).getParent();
        try (Stream<Path> bad = Files.list(desk); Stream<Path> sheets = Files.list(sheet); Stream<Path> sample = Files.list(ROOT.resolve("sample-data"))) {
            return Stream.of(bad, sheets, sample).flatMap(files -> files).filter(f -> f.toString().matches(".*\\.(csv|xlsx)")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void loadedSetAsideAndRejectedRowsAreAllTheRowsOfTheFile(Path file) {
        try (Desk desk = Desk.create(folder.resolve("w.hearth"))) {
            ImportRequest request = new ImportRequest(List.of(new ImportSource(file, Choices.detected())), "2017-08", null, null, true);
            Receipt receipt = desk.importFiles().check(request, Progress.none()).getFirst();
            assertThat(receipt.loaded() + receipt.setAside() + receipt.rejected()).isEqualTo(rows(file)).isEqualTo(receipt.sourceRows());
        } catch (Refusal refused) {
            assertThat(refused.said().key()).matches("sheet\\.refused\\..*|import\\.(no-known-column|nothing-loaded)");
        }
    }

    private static long rows(Path file) {
        long count = 0;
        try (SheetFile sheet = SheetFile.open(file, ReadingChoice.detect(), Columns.standard().known()); Rows rows = sheet.rows()) {
            while (rows.next() != null) {
                count++;
            }
        }
        return count;
    }
}
