package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.desk.Receipt;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dirty roster of the repository against what stands beside it, which was not counted by the importer. */
class DirtyRosterImportTest {

    private static final Path COMMITTED = Path.of(System.getProperty("hearthroll.basedir", "."), "sample-data");

    @TempDir
    private Path folder;

    @Test
    void theReceiptOfTheDirtyRosterIsTheOneExpected() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode expected = json.readTree(COMMITTED.resolve(SampleFile.EXPECTED.fileName()).toFile());
        JsonNode receipt = json.valueToTree(load(COMMITTED.resolve(SampleFile.DIRTY.fileName())));
        expected.properties().forEach(figure -> assertThat(receipt.get(figure.getKey()).toString()).as(figure.getKey()).isEqualTo(figure.getValue().toString()));
    }

    private Receipt load(Path file) {
        try (Desk desk = Desk.create(folder.resolve("梨坪.hearth"))) {
            ImportSource source = new ImportSource(file, Choices.detected());
            return desk.importFiles().load(new ImportRequest(List.of(source), "2017-08", null, folder.resolve("rejects.xlsx"), false), Progress.none()).getFirst();
        }
    }
}
