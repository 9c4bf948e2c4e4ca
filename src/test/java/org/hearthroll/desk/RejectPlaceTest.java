package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectPlaceTest {

    private static final Path WORKSPACE = Path.of("data", "w.hearth");

    @TempDir
    Path folder;

    @Test
    void theListGoesBesideItsSource() {
        assertThat(new RejectPlace(null, WORKSPACE).of(folder.resolve("名册.2020.csv"), 0)).isEqualTo(folder.resolve("名册.2020.rejects.xlsx"));
        assertThat(new RejectPlace(null, WORKSPACE).of(folder.resolve("名册"), 1)).isEqualTo(folder.resolve("名册.rejects.xlsx"));
    }

    @Test
    void aListThatIsThereAlreadyStaysBecauseSomebodyMayBeMendingIt() throws Exception {
        RejectPlace place = new RejectPlace(null, WORKSPACE);
        Files.createFile(folder.resolve("r.rejects.xlsx"));
        assertThat(place.of(folder.resolve("r.csv"), 0)).isEqualTo(folder.resolve("r.rejects-2.xlsx"));
        Files.createFile(folder.resolve("r.rejects-2.xlsx"));
        assertThat(place.of(folder.resolve("r.csv"), 0)).isEqualTo(folder.resolve("r.rejects-3.xlsx"));
    }

    @Test
    void whereTheSourceLiesInAFolderThatCannotBeWrittenItGoesBesideTheWorkspace() {
        assertThat(new RejectPlace(null, WORKSPACE).of(folder.resolve("none").resolve("r.csv"), 0)).isEqualTo(Path.of("data", "r.rejects.xlsx"));
    }

    @Test
    void aSecondListDoesNotOverwriteTheFirstWhereTheUserNamedOneFile() {
        RejectPlace place = new RejectPlace(Path.of("退回.xlsx"), WORKSPACE);
        assertThat(place.of(folder.resolve("a.csv"), 0)).isEqualTo(Path.of("退回.xlsx"));
        assertThat(place.of(folder.resolve("b.csv"), 1)).isEqualTo(Path.of("退回-2.xlsx"));
        assertThat(new RejectPlace(Path.of("rejects"), WORKSPACE).of(folder.resolve("b.csv"), 2)).isEqualTo(Path.of("rejects-3"));
    }
}
