package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.OptionalLong;
import org.hearthroll.store.SafetyStore.Check;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyStoreTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("w.hearth");
        try (WorkspaceFile workspace = Opening.standard().create(file)) {
            workspace.together(() -> new PeriodStore(workspace).idOf("2020-12"));
            new AuditStore(workspace).append("a", "一");
            new AuditStore(workspace).append("b", "二");
            new AuditStore(workspace).append("c", "三");
        }
    }

    @Test
    void aSoundWorkspacePassesEveryCheck() {
        assertThat(verify()).containsExactly(new Check("integrity", null), new Check("foreign-keys", null), new Check("counts", null), new Check("audit", null));
    }

    @Test
    void aWrongCountOfPersonsIsFoundByTheCodeOfItsHousehold() throws Exception {
        change("INSERT INTO import (id, at, operator, file, sha256, kind, receipt) VALUES (1, '', '', '', '', 'roster', '')",
                "INSERT INTO household (id, period_id, code, persons, imported) VALUES (1, 1, '0001', 3, 1)",
                "INSERT INTO member (household_id, imported) VALUES (1, 1)");
        assertThat(verify()).contains(new Check("counts", "0001"));
    }

    @Test
    void aMemberWithoutHouseholdIsFound() throws Exception {
        change("PRAGMA foreign_keys = OFF", "INSERT INTO member (household_id, imported) VALUES (7, 7)");
        assertThat(verify()).filteredOn(check -> check.name().equals("foreign-keys")).extracting(Check::fault).containsExactly("member");
    }

    @Test
    void theTrailCannotBeChangedAndWhereItIsForgedTheFirstBrokenLinkIsNamed() throws Exception {
        assertThatThrownBy(() -> change("UPDATE audit SET detail = '改' WHERE seq = 2")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> change("DELETE FROM audit WHERE seq = 2")).hasMessageContaining("never deleted");
        change("DROP TRIGGER audit_is_never_changed", "UPDATE audit SET detail = '改' WHERE seq = 2");
        assertThat(verify()).contains(new Check("audit", "audit 2"));
    }

    @Test
    void aMissingLinkOfTheTrailIsFound() throws Exception {
        change("DROP TRIGGER audit_is_never_deleted", "DELETE FROM audit WHERE seq = 1");
        try (WorkspaceFile workspace = Opening.standard().open(file, Access.READ)) {
            assertThat(new AuditStore(workspace).firstBroken()).isEqualTo(OptionalLong.of(1));
        }
    }

    @Test
    void aBackupHoldsWhatTheWorkspaceHoldsAndComesBack() throws Exception {
        Path backup = folder.resolve("备份.hearth");
        try (WorkspaceFile workspace = Opening.standard().open(file, Access.READ)) {
            new SafetyStore(workspace).backup(backup);
        }
        change("UPDATE period SET name = '2021-12'");

        Path kept = SafetyStore.restore(backup, file);

        assertThat(period(file)).isEqualTo("2020-12");
        assertThat(period(kept)).isEqualTo("2021-12");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("w.hearth", "备份.hearth", "w.backups");
    }

    @Test
    void aBackupIsRestoredWhereNothingWas() throws Exception {
        Path other = folder.resolve("neu.hearth");
        assertThat(SafetyStore.restore(file, other)).isNull();
        assertThat(period(other)).isEqualTo("2020-12");
    }

    @Test
    void whatIsNoWorkspaceIsNotRestoredAndTheFileStays() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path text = Files.writeString(folder.resolve("t.hearth"), "text");
        assertThat(catchThrowableOfType(Refusal.class, () -> SafetyStore.restore(text, file)).said().key()).isEqualTo("workspace.not-a-workspace");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aWorkspaceInUseIsNotReplaced() {
        Path backup = folder.resolve("b.hearth");
        try (WorkspaceFile workspace = Opening.standard().open(file, Access.WRITE)) {
            new SafetyStore(workspace).backup(backup);
            assertThat(catchThrowableOfType(Refusal.class, () -> SafetyStore.restore(backup, file)).said().key()).isEqualTo("workspace.held-by");
        }
    }

    @Test
    void theLastTenDatedCopiesAreKept() {
        try (WorkspaceFile workspace = Opening.standard().open(file, Access.WRITE)) {
            for (int i = 0; i < 12; i++) {
                new SafetyStore(workspace).keepDatedCopy();
            }
        }
        assertThat(new DatedCopies(file).list()).hasSize(10).first().asString().contains("00003-");
    }

    @Test
    void whatACopyThatWasCutOffLeftGoesWithTheNextOne() throws Exception {
        Path copies = Files.createDirectory(folder.resolve("w.backups"));
        Files.writeString(copies.resolve("00001-20200101-000000.hearth.part"), "half");
        Files.writeString(copies.resolve("00001-20200101-000000.hearth.part-journal"), "half");
        try (WorkspaceFile workspace = Opening.standard().open(file, Access.WRITE)) {
            new SafetyStore(workspace).keepDatedCopy();
        }
        assertThat(copies.toFile().list()).singleElement().asString().matches("00001-\\d{8}-\\d{6}\\.hearth");
    }

    @Test
    void aWorkspaceNobodyHasUsedHasNothingToKeep() {
        try (WorkspaceFile workspace = Opening.standard().create(folder.resolve("new.hearth"))) {
            assertThat(new SafetyStore(workspace).keepDatedCopy()).isNull();
        }
        assertThat(new DatedCopies(folder.resolve("new.hearth")).list()).isEmpty();
    }

    private List<Check> verify() {
        try (WorkspaceFile workspace = Opening.standard().open(file, Access.READ)) {
            return new SafetyStore(workspace).verify();
        }
    }

    private void change(String... statements) throws Exception {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String statement : statements) {
                plain.createStatement().execute(statement);
            }
        }
    }

    private static String period(Path file) throws Exception {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file); var row = plain.createStatement().executeQuery("SELECT name FROM period")) {
            return row.getString(1);
        }
    }
}
