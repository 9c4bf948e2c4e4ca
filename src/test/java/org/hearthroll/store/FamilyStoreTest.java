package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyStoreTest {

    private static final Household FIRST = new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某", "main_cause", "01", "own_medical_cost", "2500"),
            List.of(new Member("P1", "张某", Map.of("health", "02;04", "pension_insurance", "0")), new Member("", "李某", Map.of("labour", "01"))));
    private static final Household EMPTY = new Household("H2", new Place("城关镇", "一碗水村", ""), Map.of(), List.of());
    private static final Household LAST = new Household("H3", new Place("大用镇", "新民村", ""), Map.of("safe_water", "0"), List.of(new Member("P9", "王某", Map.of())));

    @TempDir
    private Path folder;
    private WorkspaceFile workspace;
    private FamilyStore families;
    private long period;

    @BeforeEach
    void open() {
        // Not in the order of the codes, so that members must find their own household.
        Register.make(folder.resolve("w.hearth"), "2020-06", List.of(LAST, EMPTY, FIRST));
        workspace = Opening.standard().open(folder.resolve("w.hearth"), Access.READ);
        families = new FamilyStore(workspace);
        period = new PeriodStore(workspace).current().orElseThrow().id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyHouseholdComesOnceInTheOrderOfTheCodesWithItsOwnMembers() {
        List<Household> all = new ArrayList<>();
        families.families(period, Set.of("own_medical_cost", "pension_insurance"), all::add);
        assertThat(all).containsExactly(FIRST, EMPTY, LAST);
    }

    @Test
    void secondaryFieldsComeOnlyIfTheyAreWanted() {
        assertThat(families.family(period, "H1", Set.of("own_medical_cost")).orElseThrow().values()).isEqualTo(FIRST.values());
        assertThat(families.family(period, "H1", Set.of()).orElseThrow().value("own_medical_cost")).isEmpty();
        assertThat(families.family(period, "H1", Set.of()).orElseThrow().members().getFirst().values()).isEqualTo(Map.of("health", "02;04"));
    }

    @Test
    void oneHouseholdIsFoundByItsWholeCode() {
        assertThat(families.family(period, "H3", Set.of())).contains(LAST);
        assertThat(families.family(period, "H", Set.of())).isEmpty();
        assertThat(families.family(period + 1, "H3", Set.of())).isEmpty();
    }
}
