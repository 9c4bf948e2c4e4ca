package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

    @TempDir
    Path folder;

    @Test
    void theLockFileSaysWhoSinceWhenAndGoesWithTheLock() throws Exception {
        Path workspace = folder.resolve("w.hearth");
        Path file = folder.resolve("w.hearth.lock");
        try (var _ = WriterLock.take(workspace)) {
            String[] words = Files.readString(file).split("\t");
            assertThat(List.of(words[0], words[1])).containsExactly(Operator.host(), Long.toString(ProcessHandle.current().pid()));
            assertThat(words[2]).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aSecondOneIsToldAndTheFirstKeepsTheLock() throws Exception {
        Path workspace = folder.resolve("w.hearth");
        try (var _ = WriterLock.take(workspace)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> WriterLock.take(workspace)).said().key()).isEqualTo("workspace.held-by");
            assertThat(catchThrowableOfType(Refusal.class, () -> WriterLock.take(workspace)).said().arguments()).contains(workspace.getFileName(), Operator.host());
        }
        WriterLock.take(workspace).close();
    }

    @Test
    void aLockFileWhoseWordsAreLostStillKeepsTheSecondOneOut() throws Exception {
        Path workspace = folder.resolve("w.hearth");
        try (var _ = WriterLock.take(workspace)) {
            Files.writeString(folder.resolve("w.hearth.lock"), "");
            assertThat(catchThrowableOfType(Refusal.class, () -> WriterLock.take(workspace)).said().key()).isEqualTo("workspace.held");
        }
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> WriterLock.take(folder.resolve("none").resolve("w.hearth")));
        assertThat(refusal.said().key()).isEqualTo("workspace.lock-impossible");
    }
}
