package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearthroll.store.RegisterLoading.Gone;
import org.hearthroll.store.RegisterLoading.GoneRow;
import org.hearthroll.store.RegisterLoading.Village;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a roster on their way into a period, without anybody who merges. */
class RegisterLoadingTest {

    private static final List<String> HOUSEHOLD = List.of("township", "village", "head_name");
    private static final List<String> MEMBER = List.of("name", "id_key");
    private static final Village ONE = new Village("城关镇", "一村");
    private static final Village TWO = new Village("城关镇", "二村");

    @TempDir
    private Path folder;
    private WorkspaceFile workspace;
    private ImportStore imports;
    private long period;

    @BeforeEach
    void begin() {
        workspace = Opening.standard().create(folder.resolve("w.hearth"));
        imports = new ImportStore(workspace);
        period = new PeriodStore(workspace).idOf("2020-12");
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void anEmptyPeriodIsFreshAndOneWithAHouseholdIsNot() {
        load(loading -> {
            assertThat(loading.fresh()).isTrue();
            loading.settle();
        });
        two();
        load(loading -> assertThat(loading.fresh()).isFalse());
    }

    @Test
    void anotherPeriodOfAFullWorkspaceIsFresh() {
        two();
        period = new PeriodStore(workspace).idOf("2021-12");
        load(loading -> {
            assertThat(loading.fresh()).isTrue();
            assertThat(loading.household("0001")).isNull();
            assertThat(loading.addHousehold("0001", 0, household("城关镇", "一村", "张三"))).isEqualTo(3);
            loading.settle();
        });
    }

    @Test
    void whatWasAddedIsFoundBeforeItIsSettled() {
        load(loading -> {
            long id = loading.addHousehold("0001", 2, household("城关镇", "一村", "张三"));
            loading.addMember(id, member("张三", "K1"));
            loading.addMember(id, member(null, null));
            assertThat(loading.household("0001")).usingRecursiveComparison().isEqualTo(new Stored(1, 2, false, household("城关镇", "一村", "张三")));
            assertThat(loading.members(id)).usingRecursiveComparison()
                    .isEqualTo(List.of(new Stored(1, 0, false, member("张三", "K1")), new Stored(2, 0, false, member(null, null))));
            loading.settle();
        });
    }

    @Test
    void aCodeNobodyHasIsNoHouseholdAndCodesAreTakenLetterByLetter() {
        two();
        load(loading -> {
            assertThat(loading.household("1")).isNull();
            assertThat(loading.household("0001 ")).isNull();
            assertThat(loading.household("")).isNull();
            assertThat(loading.members(99)).isEmpty();
        });
    }

    @Test
    void manyMoreRowsThanOneStatementTakesAllArriveWithTheirHousehold() {
        load(loading -> {
            for (int i = 0; i < 1_234; i++) {
                long id = loading.addHousehold("H" + i, 3, household("城关镇", null, "张" + i));
                for (int m = 0; m < 3; m++) {
                    loading.addMember(id, member("张" + i + "-" + m, "K" + i + "-" + m));
                }
            }
            loading.settle();
        });
        load(loading -> {
            assertThat(loading.household("H1233").values()).containsExactly(household("城关镇", null, "张1233"));
            assertThat(loading.members(loading.household("H617").id())).extracting(m -> m.values()[0]).containsExactly("张617-0", "张617-1", "张617-2");
        });
        assertThat(number("SELECT count(*) FROM member")).isEqualTo(3_702);
    }

    @Test
    void theIndexesAreBackAfterAnEmptyRegisterWasFilled() {
        List<String> before = indexes();
        load(loading -> {
            assertThat(indexes()).as("members come in the order of one, and are never missing at first").containsExactly("member_by_household", "member_missing");
            loading.addHousehold("0001", 0, household("城关镇", "一村", "张三"));
            loading.settle();
        });
        assertThat(indexes()).isEqualTo(before).contains("household_by_cause", "member_by_household", "member_by_id_key");
    }

    @Test
    void aLoadThatFailsHalfwayLeavesNothingAndTheIndexesStand() {
        List<String> before = indexes();
        Refusal refused = catchThrowableOfType(Refusal.class, () -> load(loading -> {
            loading.addHousehold("0001", 0, household("城关镇", "一村", "张三"));
            throw Refusal.of("period.none");
        }));
        assertThat(refused.said().key()).isEqualTo("period.none");
        assertThat(indexes()).isEqualTo(before);
        assertThat(number("SELECT count(*) FROM household")).isZero();
        assertThat(imports.all()).isEmpty();
    }

    @Test
    void aRewrittenHouseholdOfTheSameLoadLeavesNothingToUndo() {
        load(loading -> {
            long id = loading.addHousehold("0001", 1, household("城关镇", "一村", "张三"));
            loading.rewriteHousehold(id, 4, household("城关镇", "二村", null));
            assertThat(loading.household("0001")).usingRecursiveComparison().isEqualTo(new Stored(1, 4, false, household("城关镇", "二村", null)));
            loading.settle();
        });
        assertThat(number("SELECT count(*) FROM undo_row")).isZero();
    }

    @Test
    void aHouseholdChangedTwiceComesBackAsItWasBeforeTheFirst() {
        two();
        long second = load(loading -> {
            loading.changeHousehold(1, 7, household("大用镇", "三村", "李四"));
            loading.changeHousehold(1, 8, household("大用镇", null, "王五"));
            loading.changeMember(1, member("李四", "K9"));
        });
        assertThat(row("0001")).usingRecursiveComparison().isEqualTo(new Stored(1, 8, false, household("大用镇", null, "王五")));

        new UndoStore(workspace).undo(second);

        assertThat(row("0001")).usingRecursiveComparison().isEqualTo(new Stored(1, 1, false, household("城关镇", "一村", "张三")));
        load(loading -> assertThat(loading.members(1)).usingRecursiveComparison().isEqualTo(List.of(new Stored(1, 0, false, member("张三", "K1")))));
        assertThat(number("SELECT count(*) FROM undo_row")).isZero();
    }

    @Test
    void textThatLooksLikeANumberComesBackAsTheSameText() {
        load(loading -> {
            loading.addHousehold("0001", 1, household("007", "1e5", "\"引号\" 和 \\ 换\n行"));
            loading.settle();
        });
        long second = load(loading -> loading.changeHousehold(1, 1, household("a", "b", "c")));
        new UndoStore(workspace).undo(second);
        assertThat(row("0001").values()).containsExactly(household("007", "1e5", "\"引号\" 和 \\ 换\n行"));
    }

    @Test
    void whoTheFileDoesNotSpeakOfIsMarkedOnlyInTheVillagesItSpeaksOf() {
        two();
        load(loading -> {
            loading.addHousehold("0003", 0, household("城关镇", "一村", "王五"));
            loading.settle();
            assertThat(loading.markMissingHouseholds(Set.of(ONE))).isEqualTo(new Gone(1, 1, List.of(new GoneRow("0001", null, "张三"))));
        });
        assertThat(row("0001").missing()).isTrue();
        assertThat(row("0002").missing()).isFalse();
        assertThat(row("0003").missing()).isFalse();
    }

    @Test
    void whoWasMissingBeforeIsGoneButNotNewlyAndKeepsTheImportThatMissedThemFirst() {
        two();
        long second = load(loading -> loading.markMissingHouseholds(Set.of(ONE)));
        load(loading -> assertThat(loading.markMissingHouseholds(Set.of(ONE, TWO))).isEqualTo(new Gone(2, 1, List.of(new GoneRow("0001", null, "张三"), new GoneRow("0002", null, "李四")))));
        assertThat(number("SELECT missing FROM household WHERE code = '0001'")).isEqualTo(second);
    }

    @Test
    void aFoundHouseholdIsNotGoneAndAChangedOneIsBackFromBeingGone() {
        two();
        load(loading -> loading.markMissingHouseholds(Set.of(ONE, TWO)));
        long third = load(loading -> {
            loading.foundHousehold(1);
            loading.changeHousehold(1, 1, household("城关镇", "一村", "张三"));
            assertThat(loading.markMissingHouseholds(Set.of(ONE))).isEqualTo(new Gone(0, 0, List.of()));
        });
        assertThat(row("0001").missing()).isFalse();
        new UndoStore(workspace).undo(third);
        assertThat(row("0001").missing()).isTrue();
    }

    @Test
    void aVillageLeftBlankIsAVillageOfItsOwn() {
        load(loading -> {
            loading.addHousehold("0001", 0, household(null, null, "张三"));
            loading.addHousehold("0002", 0, household("城关镇", null, "李四"));
            loading.settle();
        });
        load(loading -> assertThat(loading.markMissingHouseholds(List.of(new Village(null, null)))).isEqualTo(new Gone(1, 1, List.of(new GoneRow("0001", null, "张三")))));
        assertThat(row("0001").missing()).isTrue();
        assertThat(row("0002").missing()).isFalse();
    }

    @Test
    void aHouseholdWhoseMembersAreAllGoneIsGoneWithThemAndComesBackWithTheUndo() {
        two();
        long second = load(loading -> {
            loading.foundHousehold(2);
            loading.foundMember(2);
            assertThat(loading.markMissingMembers(Set.of(ONE, TWO))).isEqualTo(new Gone(2, 2, List.of(new GoneRow("0001", null, "张三"), new GoneRow("0002", null, "李五"))));
        });
        assertThat(row("0001").missing()).isTrue();
        assertThat(row("0002").missing()).as("one member is left").isFalse();
        new UndoStore(workspace).undo(second);
        assertThat(number("SELECT count(*) FROM member WHERE missing IS NOT NULL") + number("SELECT count(*) FROM household WHERE missing IS NOT NULL")).isZero();
    }

    @Test
    void idKeysOfThoseWhomTheFileHasNotMetArePassedOnWithTheirHousehold() {
        load(loading -> {
            long first = loading.addHousehold("0001", 2, household("城关镇", "一村", "张三"));
            long second = loading.addHousehold("0002", 2, household("城关镇", "一村", "李四"));
            loading.addMember(first, member("张三", "K1"));
            loading.addMember(first, member("张四", "K2"));
            loading.addMember(second, member("李四", null));
            loading.addMember(second, member("李五", "K3"));
            loading.settle();
        });
        List<String> met = new ArrayList<>();
        load(loading -> {
            loading.foundMember(1);
            assertThat(loading.memberFound(1)).isTrue();
            assertThat(loading.memberFound(2)).isFalse();
            loading.addMember(2, member("王五", "K4"));
            loading.settle();
            loading.eachIdNotMet((id, household, code) -> met.add(id + " " + household + " " + code));
        });
        assertThat(met).containsExactlyInAnyOrder("K2 1 0001", "K3 2 0002");
    }

    @Test
    void householdsLookedUpTogetherAreTheSameAsAlone() {
        load(loading -> {
            for (int i = 1; i <= 150; i++) {
                long id = loading.addHousehold("%04d".formatted(i), i % 5, household(i % 3 == 0 ? null : "城关镇", i % 7 == 0 ? "一\u001F村" : "一村", "张三"));
                for (int m = 0; m < i % 5; m++) {
                    loading.addMember(id, member(m == 1 ? null : "员" + m, m == 2 ? "K\u001E" + i : "K" + i));
                }
            }
            loading.settle();
        });
        List<String> codes = IntStream.rangeClosed(0, 151).mapToObj("%04d"::formatted).toList();
        load(loading -> {
            List<String> alone = codes.stream().map(code -> told(loading, code)).toList();
            loading.expect(codes);
            assertThat(codes.stream().map(code -> told(loading, code)).toList()).isEqualTo(alone);
            assertThat(codes.stream().map(code -> told(loading, code)).toList()).as("asked again").isEqualTo(alone);
            assertThat(alone).filteredOn("null"::equals).hasSize(2);
        });
    }

    @Test
    void aHouseholdAskedForAgainIsToldAsItNowStands() {
        two();
        load(loading -> {
            loading.expect(List.of("0001"));
            loading.household("0001");
            loading.changeHousehold(1, 3, household("城关镇", "三村", "张三"));
            assertThat(loading.household("0001").persons()).isEqualTo(3);
        });
    }

    private static String told(RegisterLoading loading, String code) {
        Stored household = loading.household(code);
        return household == null ? "null" : said(household) + loading.members(household.id()).stream().map(RegisterLoadingTest::said).toList();
    }

    private static String said(Stored stored) {
        return stored.id() + " " + stored.persons() + " " + stored.missing() + " " + Arrays.toString(stored.values());
    }

    @Test
    void undoingTheFirstImportLeavesAnEmptyRegister() {
        long first = two();
        new UndoStore(workspace).undo(first);
        assertThat(number("SELECT count(*) FROM household") + number("SELECT count(*) FROM member")).isZero();
        assertThat(imports.latest()).isEmpty();
        assertThat(imports.all()).singleElement().extracting(ImportStore.Entry::undoneAt).isNotNull();
    }

    /** Two households in two villages, the first with one member and the second with two. */
    private long two() {
        return load(loading -> {
            long first = loading.addHousehold("0001", 1, household("城关镇", "一村", "张三"));
            long second = loading.addHousehold("0002", 2, household("城关镇", "二村", "李四"));
            loading.addMember(first, member("张三", "K1"));
            loading.addMember(second, member("李四", "K2"));
            loading.addMember(second, member("李五", "K3"));
            loading.settle();
        });
    }

    private interface Deed {
        void upon(RegisterLoading loading);
    }

    private long load(Deed deed) {
        return workspace.load(() -> {
            long id = imports.begin("f.csv", "roster");
            try (RegisterLoading loading = new RegisterStore(workspace).load(id, period, HOUSEHOLD, MEMBER)) {
                deed.upon(loading);
            }
            return id;
        }, true);
    }

    private Stored row(String code) {
        Stored[] found = new Stored[1];
        workspace.load(() -> {
            try (RegisterLoading loading = new RegisterStore(workspace).load(imports.begin("look", "roster"), period, HOUSEHOLD, MEMBER)) {
                found[0] = loading.household(code);
                return null;
            }
        }, false);
        return found[0];
    }

    private static String[] household(String township, String village, String head) {
        return new String[] {township, village, head, null, "{\"=甲\":\"乙\"}"};
    }

    private static String[] member(String name, String key) {
        return new String[] {name, key, "{\"sex\":\"男性\"}", null};
    }

    private List<String> indexes() {
        return workspace.reading(connection -> {
            try (var statement = connection.createStatement(); var row = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('household', 'member') AND sql IS NOT NULL ORDER BY name")) {
                List<String> names = new ArrayList<>();
                while (row.next()) {
                    names.add(row.getString(1));
                }
                return names;
            }
        });
    }

    private long number(String query) {
        return workspace.reading(connection -> {
            try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
                return row.getLong(1);
            }
        });
    }
}
