package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.hearthroll.store.AuditStore.Entry;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditStoreTest {

    @TempDir
    private Path folder;
    private WorkspaceFile workspace;
    private AuditStore audit;

    @BeforeEach
    void begin() {
        workspace = Opening.standard().create(folder.resolve("w.hearth"));
        audit = new AuditStore(workspace);
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void anEmptyTrailIsWhole() {
        assertThat(audit.entries()).isEmpty();
        assertThat(audit.firstBroken()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void eachLinkIsSealedOverTheOneBeforeIt() {
        audit.append("import", "名册.csv\n第二行");
        audit.append("import", "");
        List<Entry> trail = audit.entries();
        assertThat(trail).extracting(Entry::seq).containsExactly(1L, 2L);
        assertThat(trail.getFirst().previous()).isEqualTo("0".repeat(64));
        assertThat(trail.getLast().previous()).isEqualTo(trail.getFirst().hash()).matches("[0-9a-f]{64}");
        assertThat(trail).allSatisfy(entry -> assertThat(entry.hash()).isEqualTo(entry.sealed()));
        assertThat(trail.getFirst()).isEqualTo(new Entry(1, trail.getFirst().at(), Operator.name(), "import", "名册.csv\n第二行", "0".repeat(64), trail.getFirst().hash()));
    }

    @Test
    void wordsThatOnlyMovedFromOnePlaceToTheNextMakeAnotherSeal() {
        Entry one = new Entry(1, "t", "ab", "c", "d", "0", "");
        Entry other = new Entry(1, "t", "a", "bc", "d", "0", "");
        assertThat(one.sealed()).isNotEqualTo(other.sealed()).isEqualTo(new Entry(1, "t", "ab", "c", "d", "0", "whatever").sealed());
    }

    @Test
    void aDeedThatFailsLeavesNoLink() {
        audit.append("a", "1");
        assertThatThrownBy(() -> workspace.together(() -> {
            audit.append("b", "2");
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        audit.append("c", "3");
        assertThat(audit.entries()).extracting(Entry::deed).containsExactly("a", "c");
        assertThat(audit.firstBroken()).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @CsvSource({"at = '2000-01-01',2", "operator = 'x',2", "deed = 'x',2", "detail = 'x',2", "previous = 'x',2", "hash = 'x',2", "seq = 9,2"})
    void whateverIsForgedOfALinkShowsAtThatLink(String forged, long broken) {
        audit.append("a", "1");
        audit.append("b", "2");
        audit.append("c", "3");
        workspace.inTransaction(connection -> {
            Statements.execute(connection, "DROP TRIGGER audit_is_never_changed");
            return Statements.execute(connection, "UPDATE audit SET " + forged + " WHERE seq = 2");
        });
        assertThat(audit.firstBroken()).isEqualTo(OptionalLong.of(broken));
    }

    @Test
    void aReaderLeavesNoTrail() {
        try (WorkspaceFile reader = Opening.standard().open(folder.resolve("w.hearth"), Access.READ)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> new AuditStore(reader).append("a", "")).said().key()).isEqualTo("workspace.read-only");
        }
    }
}
