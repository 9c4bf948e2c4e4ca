package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FaultsTest {

    private static final Path FILE = Path.of("档案", "w.hearth");

    @ParameterizedTest
    @CsvSource({"SQLITE_BUSY,workspace.busy", "SQLITE_LOCKED,workspace.busy", "SQLITE_BUSY_SNAPSHOT,workspace.busy", "SQLITE_READONLY,workspace.read-only",
        "SQLITE_READONLY_DBMOVED,workspace.read-only", "SQLITE_IOERR,workspace.io", "SQLITE_IOERR_SHORT_READ,workspace.io", "SQLITE_CORRUPT,workspace.damaged",
        "SQLITE_NOTADB,workspace.damaged", "SQLITE_FULL,workspace.disk-full", "SQLITE_CANTOPEN,workspace.unreadable"})
    void whatTheFileOrTheDiskIsToBlameForIsASentenceAboutTheFile(SQLiteErrorCode code, String key) {
        SQLException fault = new SQLiteException("x", code);
        RuntimeException said = Faults.of(FILE, fault);
        assertThat(said).isInstanceOf(Refusal.class).hasCause(fault);
        assertThat(((Refusal) said).said().key()).isEqualTo(key);
        assertThat(Texts.chinese().say(((Refusal) said).said())).contains("w.hearth").doesNotContain("档案");
    }

    @ParameterizedTest
    @EnumSource(value = SQLiteErrorCode.class, names = {"SQLITE_ERROR", "SQLITE_CONSTRAINT", "SQLITE_MISUSE", "SQLITE_MISMATCH"})
    void whatTheProgramIsToBlameForIsABug(SQLiteErrorCode code) {
        SQLException fault = new SQLiteException("x", code);
        assertThat(Faults.of(FILE, fault)).isInstanceOf(IllegalStateException.class).hasCause(fault);
    }

    @Test
    void aFaultOfNoKnownKindIsABugToo() {
        assertThat(Faults.of(FILE, new SQLException("x"))).isInstanceOf(IllegalStateException.class);
    }
}
