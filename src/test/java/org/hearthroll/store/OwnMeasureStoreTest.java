package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.store.OwnMeasureStore.Kept;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnMeasureStoreTest {

    private static final Kept FULL = new Kept("X01", "PERSON", "HEALTH", "送药上门 \"甲\"", List.of("01", "R01", "CHRONIC"), List.of("卫健局", "村委会"), "次/月", true, false);
    private static final Kept BARE = new Kept("X02", "HOUSEHOLD", "INDUSTRY", "养蜂", List.of(), List.of(), "", false, true);

    @TempDir
    private Path folder;
    private WorkspaceFile workspace;
    private OwnMeasureStore store;

    @BeforeEach
    void open() {
        workspace = Opening.standard().create(folder.resolve("w.hearth"));
        store = new OwnMeasureStore(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyFieldComesBackAsItWasKept() {
        assertThat(store.all()).isEmpty();
        store.keep(BARE);
        store.keep(FULL);
        assertThat(store.all()).containsExactly(FULL, BARE);
    }

    @Test
    void oneOfTheSameCodeIsChangedInItsPlace() {
        store.keep(FULL);
        store.keep(BARE);
        Kept changed = new Kept("X01", "HOUSEHOLD", "SOCIETY", "送药下乡", List.of("R01"), List.of(), "次", false, true);
        store.keep(changed);
        assertThat(store.all()).containsExactly(changed, BARE);
    }

    @Test
    void theHundredthStandsLast() {
        List<String> codes = IntStream.rangeClosed(1, 100).mapToObj("X%02d"::formatted).toList();
        codes.reversed().forEach(code -> store.keep(new Kept(code, "PERSON", "HEALTH", code, List.of(), List.of(), "", false, false)));
        assertThat(store.all()).extracting(Kept::code).isEqualTo(codes);
    }

    @Test
    void aCodeThatCouldBeADeclaredOneIsNotTaken() {
        assertThatThrownBy(() -> store.keep(new Kept("H01", "PERSON", "HEALTH", "送药", List.of(), List.of(), "", false, false))).hasStackTraceContaining("CHECK constraint failed");
        assertThat(store.all()).isEmpty();
    }

    @Test
    void aReadOnlyWorkspaceShowsThemAndRefusesAnother() {
        store.keep(FULL);
        workspace.close();
        workspace = Opening.standard().open(folder.resolve("w.hearth"), Access.READ);
        store = new OwnMeasureStore(workspace);
        assertThat(store.all()).containsExactly(FULL);
        assertThatThrownBy(() -> store.keep(BARE)).isInstanceOf(Refusal.class).hasMessage("workspace.read-only");
    }
}
