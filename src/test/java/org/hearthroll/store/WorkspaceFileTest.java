package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFileTest {

    @TempDir
    Path folder;

    private WorkspaceFile workspace;
    private PeriodStore periods;

    @BeforeEach
    void begin() {
        workspace = Opening.standard().create(folder.resolve("w.hearth"));
        periods = new PeriodStore(workspace);
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void changesInsideOthersAreTakenBackWithThem() {
        assertThatThrownBy(() -> workspace.together(() -> {
            periods.idOf("2020-12");
            workspace.together(() -> periods.idOf("2021-12"));
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(periods.all()).isEmpty();
    }

    @Test
    void aThreadInATransactionSeesItsOwnChangesAndOthersDoNot() throws Exception {
        AtomicInteger seenByOther = new AtomicInteger(-1);
        workspace.together(() -> {
            periods.idOf("2020-12");
            assertThat(periods.all()).hasSize(1);
            Thread other = new Thread(() -> seenByOther.set(periods.all().size()));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
        assertThat(seenByOther).hasValue(0);
        assertThat(periods.all()).hasSize(1);
    }

    private String journal() {
        return workspace.outsideTransaction(c -> {
            try (Statement statement = c.createStatement(); ResultSet row = statement.executeQuery("PRAGMA journal_mode")) {
                return row.getString(1);
            }
        });
    }

    @Test
    void aNewFileIsFilledUnderThePlainJournalAndWrittenAheadFromThenOn() {
        assertThat(journal()).isEqualTo("delete");
        workspace.load(() -> periods.idOf("2020-12"), false);
        assertThat(journal()).isEqualTo("delete");
        workspace.load(() -> periods.idOf("2020-12"), true);
        assertThat(journal()).isEqualTo("wal");
        workspace.load(() -> periods.idOf("2021-12"), true);
        assertThat(periods.all()).hasSize(2);
    }

    @Test
    void aNewFileThatHoldsADeedIsWrittenAheadFromItsFirstLoadOnSoThatItCanBeCopiedMeanwhile() {
        new AuditStore(workspace).append("setting", "x");
        List<String> during = new ArrayList<>();
        workspace.load(() -> during.add(journal()), true);
        assertThat(during).containsExactly("wal");
    }

    @Test
    void whatWasCommittedIsToldBesideALoadThatIsUnderWay() {
        workspace.load(() -> periods.idOf("2020-12"), true);
        List<Long> seen = new ArrayList<>();
        workspace.load(() -> {
            periods.idOf("2021-12");
            return seen.add(workspace.committed(connection -> (long) Statements.list(connection, "periods", row -> row.getString(2)).size()));
        }, true);
        assertThat(seen).containsExactly(1L);
        assertThat(periods.all()).hasSize(2);
    }

    @Test
    void aFileOpenedAgainIsWrittenAhead() {
        workspace.close();
        workspace = Opening.standard().open(folder.resolve("w.hearth"), Access.WRITE);
        assertThat(journal()).isEqualTo("wal");
    }

    @Test
    void whoReadsWhileANewFileIsFilledWaitsAndSeesAllOfIt() throws Exception {
        List<Integer> seen = new CopyOnWriteArrayList<>();
        Thread other = new Thread(() -> seen.add(periods.all().size()));
        workspace.load(() -> {
            periods.idOf("2020-12");
            other.start();
            while (other.getState() != Thread.State.WAITING && other.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(seen).isEmpty();
            return periods.idOf("2021-12");
        }, true);
        other.join();
        assertThat(seen).containsExactly(2);
    }

    @Test
    void aTrialLoadIsTakenBack() {
        long id = workspace.load(() -> periods.idOf("2020-12"), false);
        assertThat(id).isEqualTo(1);
        assertThat(periods.all()).isEmpty();
    }

    @Test
    void aLoadThatLeavesALooseReferenceIsTakenBackWhole() {
        assertThatThrownBy(() -> workspace.load(() -> workspace.inTransaction(c -> {
            Statements.run(c, "add_period", "2020-12");
            return Statements.execute(c, "INSERT INTO member (household_id, imported) VALUES (7, 7)");
        }), true)).hasMessageContaining("refers to one that is not there");
        assertThat(periods.all()).isEmpty();
    }

    @Test
    void referencesAreCheckedRowByRowAgainAfterALoad() {
        workspace.load(() -> periods.idOf("2020-12"), true);
        assertThatThrownBy(() -> workspace.inTransaction(c -> Statements.execute(c, "INSERT INTO household (period_id, code, imported) VALUES (99, 'x', 99)")))
                .hasStackTraceContaining("FOREIGN KEY");
    }

    @Test
    void theLatestPeriodIsCurrentUntilAnotherIsSet() {
        workspace.together(() -> periods.idOf("2019-12"));
        workspace.together(() -> periods.idOf("2020-12"));
        assertThat(periods.current()).get().extracting("name").isEqualTo("2020-12");
        periods.setCurrent("2019-12");
        assertThat(periods.current()).get().extracting("name").isEqualTo("2019-12");
        assertThat(periods.all()).extracting("name").containsExactly("2020-12", "2019-12");
    }

    @Test
    void rowsOfABulkInsertArriveCompleteWhateverTheirNumber() {
        workspace.inTransaction(c -> {
            try (BulkInsert insert = new BulkInsert(c, "setting", List.of("key", "value"), List.of())) {
                for (int i = 0; i < 2_047; i++) {
                    insert.add("k" + i, Integer.toString(i));
                }
                insert.flush();
            }
            return null;
        });
        long sum = workspace.reading(c -> {
            try (Statement statement = c.createStatement(); ResultSet row = statement.executeQuery("SELECT sum(value) FROM setting")) {
                return row.getLong(1);
            }
        });
        assertThat(sum).isEqualTo(2_047L * 2_046 / 2);
    }
}
