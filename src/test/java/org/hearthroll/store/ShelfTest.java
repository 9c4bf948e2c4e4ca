package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Cut;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableKind;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.Tables;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    private static final String EARLIER = "2017-08";
    private static final Scope ALL = Scope.of(EARLIER);
    private static final List<String> TOWNSHIPS = java.util.Arrays.asList("大用镇", "青'山\"镇", "A/B镇", null);

    @TempDir
    private Path folder;
    private final Random random = new Random(7);
    private WorkspaceFile workspace;
    private CountStore counts;

    @BeforeEach
    void make() {
        Path file = folder.resolve("县.hearth");
        List<Household> households = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            households.add(household("H" + i));
        }
        Register.make(file, EARLIER, households);
        workspace = Opening.standard().open(file, Access.WRITE);
        run("INSERT INTO period (name) VALUES ('2018-08')");
        run("INSERT INTO household (id, period_id, code, township, persons, main_cause, imported) SELECT 1000 + id, 2, code, township, 9, '07', 1 FROM household WHERE id % 2 = 0");
        run("INSERT INTO member (household_id, name, sex, imported) SELECT id, '后来', '1', 1 FROM household WHERE period_id = 2");
        run("INSERT INTO member (household_id, name, sex, health, imported) SELECT id, '补录', '2', '04', 1 FROM household WHERE id IN (3, 5)");
        counts = new CountStore(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyTableCountedInColumnsIsTheTableCountedRowByRow() {
        for (TableKind kind : TableKind.all()) {
            for (String by : java.util.Arrays.asList(null, "township", "village", "sex", "any_cause", "health")) {
                if (Set.of(TableKind.Shape.HOUSEHOLDS, TableKind.Shape.INDICATORS).contains(kind.shape()) && !kind.dimension().equals(by)) {
                    assertSame(TableRequest.of(kind.id(), ALL).by(by));
                }
            }
        }
    }

    @Test
    void conditionsLeaveInColumnsWhomTheyLeaveRowByRow() {
        for (Scope scope : List.of(ALL.and("township", "大用镇"), ALL.and("township", ""), ALL.and("township", "大用镇;A/B镇"), ALL.and("village", "新民村"), ALL.and("village", ""),
                ALL.and("health", "02;04"), ALL.and("health", ""), ALL.and("health", "04").and("age", "60+"), ALL.and("sex", "2").and("township", "大用镇"), ALL.and("any_cause", "07"),
                ALL.and("any_cause", "").and("sex", "1"), ALL.and("person_presence", "1"), ALL.and("helped", "0"), ALL.and("income", "<500"), ALL.and("cause@2018-08", "07"),
                ALL.and("helper", "甲;乙"), ALL.and("age", ""), ALL.and("township", "无此镇"))) {
            for (String name : List.of("causes", "ages", "health_states", "household_sizes")) {
                assertSame(TableRequest.of(name, scope).by("township"));
                assertSame(TableRequest.of(name, scope).by("sex"));
            }
        }
    }

    @Test
    void amountsAddedUpInColumnsAreThoseAddedUpHouseholdByHousehold() {
        run("UPDATE household SET wording = '{\"wage_income\":\"两千多\"}' WHERE more ->> 'wage_income' IS NULL AND id % 2 = 0");
        for (Scope scope : List.of(ALL, ALL.and("township", "大用镇"), ALL.and("health", "04"), ALL.and("having_wage_income", "1"), Scope.of("2018-08"))) {
            for (String by : java.util.Arrays.asList(null, "township", "village", "sex", "any_cause", "problem_type")) {
                for (String name : List.of("income_kinds", "incomes_per_head", "lands")) {
                    assertSame(TableRequest.of(name, scope).by(by));
                }
                for (String name : List.of("attributes", "health_states")) {
                    assertSame(TableRequest.of(name, scope).by(by).amount("wage_income"));
                    assertSame(TableRequest.of(name, scope).by(by).amount("income_per_head"));
                }
            }
        }
    }

    @Test
    void blankAmountsNumbersAndWordingsAreThreeThingsInColumnsToo() {
        run("UPDATE household SET more = NULL, wording = NULL");
        run("UPDATE household SET more = '{\"wage_income\":\"0.12345\"}' WHERE id = 1");
        run("UPDATE household SET more = '{\"wage_income\":\"-1000000000000000000000.5\"}' WHERE id = 2");
        run("UPDATE household SET more = '{\"wage_income\":\"0\"}' WHERE id = 3");
        run("UPDATE household SET wording = '{\"wage_income\":\"3000左右\"}' WHERE id = 4");
        Table table = new Tables(counts, CodeLists.standard()).table(TableRequest.of("income_kinds", ALL));
        assertThat(table.rows().getFirst().cells().subList(0, 5)).containsExactly("wage_income", "工资性收入", 80L, 3L, 2L);
        assertThat(table.cell(table.rows().getFirst(), "sum_yuan")).isEqualTo(new java.math.BigDecimal("-1000000000000000000000.38"));
        assertThat(table.notes()).extracting(note -> org.hearthroll.text.Texts.chinese().say(note)).anyMatch(note -> note.contains("1"));
    }

    @Test
    void howFarTheCheckHasComeIsTheSameInColumnsAsByRow() {
        run("UPDATE household SET checked = CASE id % 3 WHEN 0 THEN '1' WHEN 1 THEN '0' END WHERE period_id = 1");
        for (Scope scope : List.of(ALL, ALL.and("sex", "2"), ALL.and("township", "大用镇"))) {
            assertThat(counts.checks(scope)).containsExactlyInAnyOrderElementsOf(inTransaction(() -> counts.checks(scope))).isNotEmpty();
        }
    }

    @Test
    void whatIsCommittedCountsAtOnceByWhoeverItIs() throws SQLException {
        long before = households("sex", "2");
        run("UPDATE member SET sex = '2' WHERE household_id = 1");
        assertThat(households("sex", "2")).isEqualTo(by("sex", "2")).isGreaterThanOrEqualTo(before);
        try (WorkspaceFile other = Opening.standard().open(workspace.file(), Access.READ); var elsewhere = java.sql.DriverManager.getConnection("jdbc:sqlite:" + workspace.file())) {
            CountStore looking = new CountStore(other);
            assertThat(households(looking, ALL)).isEqualTo(80);
            elsewhere.createStatement().executeUpdate("DELETE FROM member WHERE household_id = 80");
            elsewhere.createStatement().executeUpdate("DELETE FROM household WHERE id = 80");
            assertThat(households(looking, ALL)).isEqualTo(79);
            assertThat(households(counts, ALL)).isEqualTo(79);
        }
    }

    @Test
    void aChangeUnderWayIsCountedByItsOwnThreadAndNotKeptForOthers() {
        assertThat(households(counts, ALL)).isEqualTo(80);
        long inside = inTransaction(() -> {
            run("DELETE FROM member WHERE household_id = 80");
            run("DELETE FROM household WHERE id = 80");
            assertThat(counts.units(new Question(Subject.HOUSEHOLDS, ALL, null, null))).isEmpty();
            return households(counts, ALL);
        });
        assertThat(inside).isEqualTo(79);
        assertThat(households(counts, ALL)).isEqualTo(80);
    }

    @Test
    void questionsAboutProblemsAreLeftToTheirRows() {
        assertThat(counts.units(new Question(Subject.PROBLEMS, ALL, null, null))).isEmpty();
        assertThat(counts.units(new Question(Subject.HOUSEHOLDS, ALL.and("problem_state", "DONE"), null, null))).isEmpty();
        assertThat(counts.units(new Question(Subject.HOUSEHOLDS, ALL, null, new Cut(Dimensions.standard().byId("problem_type"), List.of())))).isEmpty();
    }

    @Test
    void aPeriodWithoutHouseholdsIsATableOfNothing() {
        run("INSERT INTO period (name) VALUES ('2019-08')");
        assertThat(households(counts, Scope.of("2019-08"))).isZero();
        assertSame(TableRequest.of("ages", Scope.of("2019-08")));
    }

    private void assertSame(TableRequest request) {
        Table fast = new Tables(counts, CodeLists.standard()).table(request);
        Table slow = new Tables(new RowByRow(counts), CodeLists.standard()).table(request);
        assertThat(fast).as(request.toString()).isEqualTo(slow);
    }

    private long households(String dimension, String value) {
        return households(counts, ALL.and(dimension, value));
    }

    private static long households(CountStore counts, Scope scope) {
        return (Long) new Tables(counts, CodeLists.standard()).table(TableRequest.of("household_sizes", scope)).rows().getLast().cells().get(2);
    }

    private long by(String dimension, String value) {
        Dimension of = Dimensions.standard().byId(dimension);
        return counts.count(new Question(Subject.HOUSEHOLDS, ALL.and(of.id(), value), null, null)).getFirst().units();
    }

    /** Does something inside a transaction that is then taken back. */
    private <T> T inTransaction(Supplier<T> work) {
        return workspace.load(work, false);
    }

    private void run(String sql) {
        workspace.inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private Household household(String code) {
        Map<String, String> values = new HashMap<>();
        maybe(values, "main_cause", "01", "07", "08", "UNMATCHED");
        maybe(values, "other_causes", "02", "07;02", "01");
        maybe(values, "attribute", "01", "02");
        maybe(values, "income_per_head", "499.99", "500", "2800", "");
        maybe(values, "helper", "甲", "甲;乙");
        maybe(values, "house_area", "9.99", "100");
        maybe(values, "wage_income", "0", "0.00", "1234.56", "-20", "0.00005", "98765432109876.54321", "7.", "12.500000", "?");
        maybe(values, "arable_land", "3.2", "0.125", "");
        List<Member> members = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.add(member());
        }
        String township = TOWNSHIPS.get(random.nextInt(TOWNSHIPS.size()));
        return new Household(code, new Place(township == null ? "" : township, random.nextBoolean() ? "新民村" : "石桥村", ""), values, members);
    }

    private Member member() {
        Map<String, String> values = new HashMap<>();
        maybe(values, "sex", "1", "2");
        maybe(values, "birth_date", "1950-03-01", "2001-08-31", "2001-09-01", "1960-02", "1959", "2015-01-01");
        maybe(values, "health", "01", "02;04", "04", "02");
        maybe(values, "education", "03", "04");
        return new Member("", "张某", values);
    }

    private void maybe(Map<String, String> values, String field, String... choices) {
        int choice = random.nextInt(choices.length + 1);
        if (choice < choices.length) {
            values.put(field, choices[choice]);
        }
    }
}
