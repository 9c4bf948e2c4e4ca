package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    Path folder;

    private final Opening opening = Opening.standard();

    @Test
    void aNewWorkspaceIsOneFileWithOurMarkAndVersion() throws Exception {
        Path file = folder.resolve("户情 工作区.hearth");

        opening.create(file).close();

        assertThat(beside()).containsExactly("户情 工作区.hearth");
        assertThat(pragma(file, "application_id")).isEqualTo(0x48525448);
        assertThat(pragma(file, "user_version")).isEqualTo(Schema.current().version());
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndUntouched() throws Exception {
        Path file = folder.resolve("other.hearth");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            other.createStatement().execute("CREATE TABLE t (a)");
        }
        assertRefusedAndUntouched(file, "workspace.other-program");
    }

    @Test
    void aTextFileIsRefusedAndUntouched() throws Exception {
        Path file = Files.writeString(folder.resolve("t.hearth"), "户编号,姓名\n".repeat(50));
        assertRefusedAndUntouched(file, "workspace.not-a-workspace");
    }

    @Test
    void anEmptyFileIsRefusedAndUntouched() throws Exception {
        assertRefusedAndUntouched(Files.createFile(folder.resolve("empty.hearth")), "workspace.not-a-workspace");
    }

    @Test
    void aWorkspaceCutInTheMiddleIsRefusedAndUntouched() throws Exception {
        Path file = created();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertRefusedAndUntouched(file, "workspace.cut");
    }

    @Test
    void aWorkspaceOfANewerVersionIsRefusedAndUntouched() throws Exception {
        Path file = created();
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            newer.createStatement().execute("PRAGMA user_version = 99");
        }
        assertRefusedAndUntouched(file, "workspace.newer");
    }

    @Test
    void aFolderAndAMissingFileAreRefused() {
        assertThat(refusal(folder)).isEqualTo("workspace.folder");
        assertThat(refusal(folder.resolve("none.hearth"))).isEqualTo("workspace.missing");
        assertThat(beside()).isEmpty();
    }

    @Test
    void anOlderWorkspaceIsCopiedWithItsDateAndThenBroughtUpToDate() throws Exception {
        Path file = created();
        int now = Schema.current().version();
        Opening later = new Opening(next("CREATE TABLE added (a TEXT);"));

        later.open(file, Access.READ).close();

        assertThat(pragma(file, "user_version")).isEqualTo(now + 1);
        List<Path> copies = new DatedCopies(file).list();
        assertThat(copies).hasSize(1);
        assertThat(pragma(copies.getFirst(), "user_version")).isEqualTo(now);
    }

    @Test
    void aMigrationThatFailsLeavesTheOldVersion() throws Exception {
        Path file = created();
        Opening later = new Opening(next("CREATE TABLE added (a TEXT); CREATE TABLE added (b TEXT);"));

        assertThatThrownBy(() -> later.open(file, Access.WRITE)).isInstanceOf(RuntimeException.class);

        assertThat(pragma(file, "user_version")).isEqualTo(Schema.current().version());
        opening.open(file, Access.WRITE).close();
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheFileAndAReaderIsNot() {
        Path file = created();
        try (WorkspaceFile first = opening.open(file, Access.WRITE)) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> opening.open(file, Access.WRITE));
            assertThat(Texts.english().say(refusal.said())).contains("w.hearth", Operator.host(), Long.toString(ProcessHandle.current().pid()));
            opening.open(file, Access.READ).close();
            assertThat(first.readOnly()).isFalse();
        }
        opening.open(file, Access.WRITE).close();
        assertThat(beside()).containsExactly("w.hearth");
    }

    @Test
    void aLockFileLeftByAProcessThatDiedDoesNotStandInTheWay() throws Exception {
        Path file = created();
        Files.writeString(folder.resolve("w.hearth.lock"), "old-host\t4711\t2020-01-01 00:00:00");
        opening.open(file, Access.WRITE).close();
        assertThat(beside()).containsExactly("w.hearth");
    }

    @Test
    void aReadOnlyFileOpensForReadingAndRefusesEdits() throws Exception {
        Path file = created();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (WorkspaceFile open = opening.open(file, Access.WRITE)) {
            assertThat(open.readOnly()).isTrue();
            assertThat(new PeriodStore(open).all()).isEmpty();
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> new PeriodStore(open).idOf("2020-12"));
            assertThat(refusal.said().key()).isEqualTo("workspace.read-only");
        }
    }

    @Test
    void aWorkspaceInAReadOnlyFolderOpensForReading() throws Exception {
        Path file = created();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (WorkspaceFile open = opening.open(file, Access.WRITE)) {
            assertThat(open.readOnly()).isTrue();
            assertThat(new PeriodStore(open).all()).isEmpty();
            assertThat(beside()).containsExactly("w.hearth");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path created() {
        Path file = folder.resolve("w.hearth");
        opening.create(file).close();
        return file;
    }

    private void assertRefusedAndUntouched(Path file, String key) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThat(refusal(file)).isEqualTo(key);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(beside()).containsExactly(file.getFileName().toString());
    }

    private String refusal(Path file) {
        return catchThrowableOfType(Refusal.class, () -> opening.open(file, Access.WRITE)).said().key();
    }

    private List<String> beside() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int pragma(Path file, String name) throws Exception {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file); var row = plain.createStatement().executeQuery("PRAGMA " + name)) {
            return row.getInt(1);
        }
    }

    /** The shape of a version after the current one. */
    private static Schema next(String script) {
        return new Schema(Stream.concat(Schema.current().scripts().stream(), Stream.of(script)).toList());
    }
}
