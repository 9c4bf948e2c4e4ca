package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearthroll.model.Period;
import org.hearthroll.store.AreaStore.Area;
import org.hearthroll.store.KeyedLoading.Constant;
import org.hearthroll.store.KeyedLoading.Shape;
import org.hearthroll.store.ProblemLoadStore.Home;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems, areas and list entries on their way in, and back out again. */
class KeyedLoadingTest {

    private static final Shape AREAS = new Shape("area", List.of(), List.of("township", "village"), List.of("code", "aliases"));

    @TempDir
    private Path folder;
    private WorkspaceFile workspace;
    private ImportStore imports;
    private AreaStore areas;
    private PeriodStore periods;

    @BeforeEach
    void begin() {
        workspace = Opening.standard().create(folder.resolve("w.hearth"));
        imports = new ImportStore(workspace);
        areas = new AreaStore(workspace);
        periods = new PeriodStore(workspace);
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void aRowThatIsNotThereIsNullAndOneThatIsComesWithItsColumns() {
        load(AREAS, rows -> {
            assertThat(rows.find(0, "城关镇", "")).isNull();
            long id = rows.add(new String[] {"城关镇", ""}, new String[] {"990101100", "城关"});
            assertThat(rows.find(0, "城关镇", "")).usingRecursiveComparison().isEqualTo(new Stored(id, 0, false, new String[] {"990101100", "城关"}));
            assertThat(rows.find(1, "城关镇", "")).as("there is no second of this key").isNull();
            return null;
        });
        assertThat(areas.all()).containsExactly(new Area("990101100", "城关镇", "", "城关"));
    }

    @Test
    void rowsOfTheSameKeyAreToldApartByTheirOrder() {
        Shape entries = entries();
        load(entries, rows -> {
            rows.add(new String[] {"K1"}, new String[] {"张三", "{}"});
            rows.add(new String[] {"K1"}, new String[] {"张四", "{}"});
            assertThat(rows.find(0, "K1").values()).containsExactly("张三", "{}");
            assertThat(rows.find(1, "K1").values()).containsExactly("张四", "{}");
            assertThat(rows.find(2, "K1")).isNull();
            return null;
        });
    }

    @Test
    void aKeyLeftBlankIsAKeyAndNotAllKeys() {
        load(entries(), rows -> {
            rows.add(new String[] {"K1"}, new String[] {"张三", "{}"});
            assertThat(rows.find(0, (String) null)).isNull();
            rows.add(new String[] {null}, new String[] {"李四", "{}"});
            assertThat(rows.find(0, (String) null).values()).containsExactly("李四", "{}");
            return null;
        });
    }

    @Test
    void aConstantKeepsTheRowsOfAnotherListOut() {
        load(entries(), rows -> rows.add(new String[] {"K1"}, new String[] {"张三", "{}"}));
        workspace.together(() -> new ListStore(workspace).idOf("低保名单", imports.begin("d.csv", "list")));
        Shape other = new Shape("list_row", List.of(new Constant("list_id", 2)), List.of("id_key"), List.of("name", "fields"));
        load(other, rows -> {
            assertThat(rows.find(0, "K1")).isNull();
            return null;
        });
        assertThat(new ListStore(workspace).names()).containsExactlyInAnyOrder("残疾人名单", "低保名单");
    }

    @Test
    void aChangedAreaComesBackWithTheUndoAndANewOneGoes() {
        load(AREAS, rows -> rows.add(new String[] {"城关镇", ""}, new String[] {null, "城关"}));
        long second = load(AREAS, rows -> {
            long id = rows.find(0, "城关镇", "").id();
            rows.change(id, new String[] {"990101100", "城关;老城"});
            rows.change(id, new String[] {"990101100", ""});
            return rows.add(new String[] {"大用镇", ""}, new String[] {"990101101", ""});
        });
        assertThat(areas.all()).extracting(Area::township, Area::aliases).containsExactlyInAnyOrder(tuple("城关镇", ""),
                tuple("大用镇", ""));

        new UndoStore(workspace).undo(second);

        assertThat(areas.all()).extracting(Area::township, Area::aliases).containsExactly(tuple("城关镇", "城关"));
        assertThat(imports.latest().orElseThrow().id()).isEqualTo(1);
    }

    @Test
    void undoingBackwardsThroughTwoChangesEndsWhereItBegan() {
        long first = load(AREAS, rows -> rows.add(new String[] {"城关镇", ""}, new String[] {null, "一"}));
        long second = load(AREAS, rows -> change(rows, "二"));
        long third = load(AREAS, rows -> change(rows, "三"));
        UndoStore undo = new UndoStore(workspace);
        undo.undo(third);
        assertThat(areas.all()).extracting(Area::aliases).containsExactly("二");
        undo.undo(second);
        assertThat(areas.all()).extracting(Area::aliases).containsExactly("一");
        undo.undo(first);
        assertThat(areas.all()).isEmpty();
        assertThat(imports.all()).extracting(ImportStore.Entry::undoneAt).doesNotContainNull();
    }

    @Test
    void aListMadeByAnImportGoesWithItAndOneThatWasThereStays() {
        long first = load(entries(), rows -> rows.add(new String[] {"K1"}, new String[] {"张三", "{}"}));
        long second = load(entries(), rows -> rows.add(new String[] {"K2"}, new String[] {"李四", "{}"}));
        new UndoStore(workspace).undo(second);
        assertThat(new ListStore(workspace).names()).containsExactly("残疾人名单");
        new UndoStore(workspace).undo(first);
        assertThat(texts("SELECT name FROM list_row")).isEmpty();
        assertThat(new ListStore(workspace).names()).as("made by the import before").containsExactly("残疾人名单");
        new UndoStore(workspace).undo(first - 1);
        assertThat(new ListStore(workspace).names()).isEmpty();
    }

    @Test
    void aPeriodMadeByAnImportGoesWithItUnlessSomethingElseIsInIt() {
        long only = workspace.together(() -> {
            long id = imports.begin("f.csv", "roster");
            periods.idOf("2020-12", id);
            return id;
        });
        assertThat(imports.latest().orElseThrow().period()).isEqualTo("2020-12");
        new UndoStore(workspace).undo(only);
        assertThat(periods.all()).isEmpty();

        long again = workspace.together(() -> {
            long id = imports.begin("f.csv", "roster");
            periods.idOf("2020-12", id);
            return id;
        });
        load(problems(periods.idOf("2020-12")), rows -> rows.add(new String[] {"1"}, new String[] {"城关镇", "RUNNING"}));
        new UndoStore(workspace).undo(again);
        assertThat(periods.all()).extracting(Period::name).containsExactly("2020-12");
    }

    @Test
    void aProblemSomebodyHasWorkedOnStaysWhenItsImportIsUndone() {
        long period = periods.idOf("2020-12");
        long first = load(problems(period), rows -> {
            rows.add(new String[] {"1"}, new String[] {"城关镇", "RUNNING"});
            return rows.add(new String[] {"2"}, new String[] {"城关镇", "RUNNING"});
        });
        ProblemLoadStore history = new ProblemLoadStore(workspace);
        workspace.inTransaction(connection -> {
            history.addEvent(1, first, "{}");
            history.addEvent(2, first, "{}");
            return Statements.execute(connection, "INSERT INTO problem_event (problem_id, at, operator, changes) VALUES (2, '', 'somebody', '{}')");
        });
        new UndoStore(workspace).undo(first);
        assertThat(texts("SELECT key FROM problem")).containsExactly("2");
        assertThat(texts("SELECT operator FROM problem_event")).containsExactly("somebody");
    }

    @Test
    void anotherNameOfATownshipIsReplacedInEveryPeriodAndComesBack() {
        long period = periods.idOf("2020-12");
        load(problems(period), rows -> rows.add(new String[] {"1"}, new String[] {"城关", "RUNNING"}));
        workspace.inTransaction(connection -> Statements.execute(connection, "INSERT INTO household (period_id, code, township, imported) VALUES ("
                + period + ", '0001', '城关', 1), (" + periods.idOf("2019-12") + ", '0001', '城关', 1), (" + period + ", '0002', '城关镇', 1)"));
        long[] renaming = new long[1];
        int renamed = workspace.together(() -> {
            renaming[0] = imports.begin("a.csv", "areas");
            return areas.rename(renaming[0], "城关", "城关镇");
        });
        assertThat(renamed).isEqualTo(3);
        assertThat(texts("SELECT DISTINCT township FROM household UNION SELECT township FROM problem")).containsExactly("城关镇");
        assertThat(new ProblemLoadStore(workspace).home(period, "0001")).isEqualTo(new Home("城关镇", null));
        assertThat(new ProblemLoadStore(workspace).home(period, "0003")).isNull();
        new UndoStore(workspace).undo(renaming[0]);
        assertThat(texts("SELECT township FROM household ORDER BY id")).containsExactly("城关", "城关", "城关镇");
        assertThat(texts("SELECT township FROM problem")).containsExactly("城关");
    }

    @Test
    void theHistoryBeginsWithoutAReceiptAndEndsWithIt() {
        assertThat(imports.latest()).isEqualTo(Optional.empty());
        long id = imports.begin("名册.csv", "roster");
        imports.finish(id, "abc", "{\"loaded\":1}");
        assertThat(imports.all()).singleElement().satisfies(entry -> assertThat(entry)
                .isEqualTo(new ImportStore.Entry(id, entry.at(), Operator.name(), null, "名册.csv", "abc", "roster", "{\"loaded\":1}", null, false)));
    }

    @Test
    void aReaderNeitherLoadsNorUndoes() {
        load(AREAS, rows -> rows.add(new String[] {"城关镇", ""}, new String[] {null, ""}));
        try (WorkspaceFile reader = Opening.standard().open(folder.resolve("w.hearth"), Access.READ)) {
            assertThat(refused(() -> KeyedLoading.of(reader, 1, AREAS))).isEqualTo("workspace.read-only");
            assertThat(refused(() -> new UndoStore(reader).undo(1))).isEqualTo("workspace.read-only");
            assertThat(new AreaStore(reader).all()).hasSize(1);
        }
    }

    private static String refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).said().key();
    }

    private static Object change(KeyedLoading rows, String aliases) {
        rows.change(rows.find(0, "城关镇", "").id(), new String[] {null, aliases});
        return aliases;
    }

    private Shape entries() {
        long list = workspace.together(() -> new ListStore(workspace).idOf("残疾人名单", imports.latest().map(ImportStore.Entry::id).orElseGet(() -> imports.begin("l.csv", "list"))));
        return new Shape("list_row", List.of(new Constant("list_id", list)), List.of("id_key"), List.of("name", "fields"));
    }

    private static Shape problems(long period) {
        return new Shape("problem", List.of(new Constant("period_id", period)), List.of("key"), List.of("township", "state"));
    }

    private long load(Shape shape, Function<KeyedLoading, Object> deed) {
        return workspace.together(() -> {
            long id = imports.begin("f.csv", "areas");
            try (KeyedLoading rows = KeyedLoading.of(workspace, id, shape)) {
                deed.apply(rows);
            }
            return id;
        });
    }

    private List<String> texts(String sql) {
        return workspace.reading(connection -> {
            List<String> texts = new ArrayList<>();
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        });
    }
}
