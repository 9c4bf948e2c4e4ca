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

class QualityStoreTest {

    private static final Place VILLAGE = new Place("城关镇", "一碗水村", "");
    private static final Household FIRST = new Household("H1", VILLAGE, Map.of("head_name", "张某", "phone", "19900000001", "arable_land", "3", "toilet", ""),
            List.of(new Member("P1", "张某", Map.of("id_number", "990105197001011237", "serious_illness_insurance", "0")), new Member("", "李某", Map.of("labour", "01"))));
    private static final Household SECOND = new Household("H2", VILLAGE, Map.of("phone", "19900000001"),
            List.of(new Member("P3", "张某", Map.of("id_number", "99010519700101123743")), new Member("P4", "赵某", Map.of("id_number", "990105197201011223"))));
    private static final Household THIRD = new Household("H3", VILLAGE, Map.of("phone", "19900000002"),
            List.of(new Member("P5", "王某", Map.of("id_number", "99010519720101122311")), new Member("P6", "王某", Map.of())));

    @TempDir
    private Path folder;
    private WorkspaceFile workspace;
    private long period;

    @BeforeEach
    void open() {
        Register.make(folder.resolve("w.hearth"), "2020-06", List.of(THIRD, FIRST, SECOND));
        workspace = Opening.standard().open(folder.resolve("w.hearth"), Access.WRITE);
        period = new PeriodStore(workspace).current().orElseThrow().id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFieldIsRecordedIfOneRowOfThePeriodHasAValue() {
        assertThat(new QualityStore(workspace).recordedFields(period)).contains("household_code", "township", "phone", "arable_land", "person_code", "id_number",
                "serious_illness_insurance", "labour").doesNotContain("toilet", "attribute", "relation", "person_phone", "forest_land");
        assertThat(new QualityStore(workspace).recordedFields(period + 1)).isEmpty();
    }

    @Test
    void whatTwoHouseholdsHaveIsSharedAndWhatOneHasTwiceIsNot() {
        QualityStore store = new QualityStore(workspace);
        assertThat(store.sharedIds(period)).isEqualTo(Set.of("990105197001011237", "990105197201011223"));
        assertThat(store.sharedPhones(period)).isEqualTo(Set.of("19900000001"));
        assertThat(store.sharedIds(period + 1)).isEmpty();
        assertThat(store.sharedPhones(period + 1)).isEmpty();
    }

    @Test
    void wholeFamiliesComeInTheOrderOfTheirCodesWithNumbersAndTelephones() {
        List<Household> all = new ArrayList<>();
        new FamilyStore(workspace).wholeFamilies(period, Set.of("serious_illness_insurance"), all::add);
        assertThat(all).extracting(Household::code).containsExactly("H1", "H2", "H3");
        assertThat(all.getFirst().values()).containsEntry("phone", "19900000001").doesNotContainKeys("arable_land", "toilet");
        assertThat(all.getFirst().members()).isEqualTo(FIRST.members());
    }

    @Test
    void aVillageComesWithTheIndicatorsStatedAndATownshipHasNone() {
        workspace.inTransaction(connection -> connection.createStatement().executeUpdate("INSERT INTO area (township, village, more, imported) VALUES "
                + "('城关镇', '', '{\"village_households\":\"9\"}', 1), ('城关镇', '一碗水村', '{\"village_households\":\"300\",\"village_arable_land\":\"12.5\"}', 1), ('城关镇', '三元村', NULL, 1)"));
        assertThat(new QualityStore(workspace).villages()).containsExactly(
                new QualityStore.Village(VILLAGE, Map.of("village_households", "300", "village_arable_land", "12.5")));
    }

    @Test
    void anExemptionStandsUntilItIsRevokedAndARevokedOneIsRevokedOnce() {
        ExemptionStore store = new ExemptionStore(workspace);
        store.add(new ExemptionStore.Kept(0, "NO_HEAD", "H1", "", "已核实", "me", "2020-07-01T08:00:00+08:00"));
        store.add(new ExemptionStore.Kept(0, "CHILD_LABOUR", "H1", "P1", "军人", "me", "2020-07-02T08:00:00+08:00"));
        assertThat(store.standing()).containsExactly(new ExemptionStore.Kept(1, "NO_HEAD", "H1", "", "已核实", "me", "2020-07-01T08:00:00+08:00"),
                new ExemptionStore.Kept(2, "CHILD_LABOUR", "H1", "P1", "军人", "me", "2020-07-02T08:00:00+08:00"));
        assertThat(store.revoke(1, "you", "2020-08-01T08:00:00+08:00")).isTrue();
        assertThat(store.revoke(1, "you", "2020-08-02T08:00:00+08:00")).isFalse();
        assertThat(store.standing()).extracting(ExemptionStore.Kept::id).containsExactly(2L);
    }
}
