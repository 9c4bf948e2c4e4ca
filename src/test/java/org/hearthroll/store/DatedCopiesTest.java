package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatedCopiesTest {

    @TempDir
    private Path folder;
    private DatedCopies copies;

    @BeforeEach
    void ofAWorkspace() {
        copies = new DatedCopies(folder.resolve("通宁县.hearth"));
    }

    @Test
    void whereNoneWasMadeThereIsNoFolder() {
        assertThat(copies.list()).isEmpty();
        copies.drop();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFirstIsNumberOneInAFolderNamedLikeTheWorkspace() {
        assertThat(folder.relativize(copies.next()).toString()).matches("通宁县\\.backups.00001-\\d{8}-\\d{6}\\.hearth");
        assertThat(folder.resolve("通宁县.backups")).isEmptyDirectory();
    }

    @Test
    void aWorkspaceWithoutTheUsualEndingKeepsItsWholeName() {
        assertThat(new DatedCopies(folder.resolve("通宁县.2020")).next().getParent()).isEqualTo(folder.resolve("通宁县.2020.backups"));
    }

    @Test
    void numbersGoOnAfterTheHighestEvenIfTheClockWentBack() throws IOException {
        copy("00007-20991231-235959.hearth");
        copy("00003-20200101-000000.hearth");
        assertThat(copies.next().getFileName().toString()).startsWith("00008-");
        assertThat(names()).containsExactly("00003-20200101-000000.hearth", "00007-20991231-235959.hearth");
    }

    @Test
    void theTenLatestByNumberStayAndStrangersFilesAreNotTouched() throws IOException {
        for (int number = 12; number >= 1; number--) {
            copy("%05d-20200101-000000.hearth".formatted(number));
        }
        Path note = copy("说明.txt");
        Path other = copy("1-2020.hearth");
        copies.drop();
        assertThat(names()).hasSize(10).startsWith("00003-20200101-000000.hearth").endsWith("00012-20200101-000000.hearth");
        assertThat(note).exists();
        assertThat(other).exists();
    }

    @Test
    void aCopyCutOffWithItsProcessGoesBeforeTheNext() throws IOException {
        Path cut = copy("00001-20200101-000000.hearth.part");
        copies.next();
        assertThat(cut).doesNotExist();
    }

    @Test
    void theTimeIsThatOfTheNameAndNotThatOfTheFile() {
        assertThat(DatedCopies.madeAt(Path.of("x", "00001-20200229-235958.hearth"))).isEqualTo(LocalDateTime.of(2020, 2, 29, 23, 59, 58));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsOneSentence() throws IOException {
        Files.writeString(folder.resolve("通宁县.backups"), "");
        assertThat(catchThrowableOfType(Refusal.class, copies::next).said().key()).isEqualTo("workspace.no-folder");
    }

    private Path copy(String name) throws IOException {
        Files.createDirectories(folder.resolve("通宁县.backups"));
        return Files.writeString(folder.resolve("通宁县.backups").resolve(name), "");
    }

    private List<String> names() {
        return copies.list().stream().map(copy -> copy.getFileName().toString()).toList();
    }
}
