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
    void anotherProcessIsToldAsOftenAsItAsks() throws Exception {
        Path workspace = folder.resolve("w.hearth");
        String here = Long.toString(ProcessHandle.current().pid());
        try (var _ = WriterLock.take(workspace)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> WriterLock.take(workspace)).said().key()).isEqualTo("workspace.held-by");
            assertThat(OtherProcess.takes(workspace)).isEqualTo("workspace.held-by " + here);
            assertThat(OtherProcess.takes(workspace)).isEqualTo("workspace.held-by " + here);
        }
        assertThat(OtherProcess.takes(workspace)).isEqualTo("taken");
        WriterLock.take(workspace).close();
    }

    @Test
    void aProcessThatLostItsLockToAFileDialogStillHoldsTheWorkspace() throws Exception {
        Path workspace = folder.resolve("w.hearth");
        try (OtherProcess other = OtherProcess.losing(workspace)) {
            assertThat(WriterLock.heldElsewhere(workspace)).isTrue();
            assertThat(catchThrowableOfType(Refusal.class, () -> WriterLock.take(workspace)).said().arguments()).contains(Long.toString(other.pid()));
        }
        assertThat(WriterLock.heldElsewhere(workspace)).isFalse();
        WriterLock.take(workspace).close();
    }

    @Test
    void theSameFileByAnotherPathIsTheSameLock() throws Exception {
        Path workspace = folder.resolve("w.hearth");
        Path linked = Files.createSymbolicLink(folder.resolve("link"), folder);
        try (var _ = WriterLock.take(workspace)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> WriterLock.take(linked.resolve("w.hearth"))).said().key()).isEqualTo("workspace.held-by");
            assertThat(WriterLock.heldHere(folder.resolve("./w.hearth"))).isTrue();
        }
        assertThat(WriterLock.heldHere(workspace)).isFalse();
    }

    @Test
    void aLockFileLeftByAKilledProcessIsTakenOver() throws Exception {
        Files.writeString(folder.resolve("w.hearth.lock"), "old-host\t4711\t2020-01-01 00:00:00");
        try (var _ = WriterLock.take(folder.resolve("w.hearth"))) {
            assertThat(OtherProcess.takes(folder.resolve("w.hearth"))).startsWith("workspace.held-by");
        }
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> WriterLock.take(folder.resolve("none").resolve("w.hearth")));
        assertThat(refusal.said().key()).isEqualTo("workspace.lock-impossible");
    }
}
