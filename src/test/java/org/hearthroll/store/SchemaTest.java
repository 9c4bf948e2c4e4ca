package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables of a workspace refuse to hold. */
class SchemaTest {

    private Connection connection;

    @BeforeEach
    void fromEmpty() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        run("PRAGMA foreign_keys = ON");
        Schema.current().migrate(connection, 0);
        run("INSERT INTO import (id, at, operator, file, sha256, kind, receipt) VALUES (1, '', '', '', '', 'roster', '')");
        run("INSERT INTO period (id, name) VALUES (1, '2020-12')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void fromEmptyItIsOursOfTheVersionItCounts() throws SQLException {
        assertThat(texts("PRAGMA application_id")).containsExactly("1213355080");
        assertThat(texts("PRAGMA user_version")).containsExactly(Integer.toString(Schema.current().version()));
        assertThat(texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")).containsExactly("area", "audit", "exemption", "household", "import", "list",
                "list_row", "measure", "member", "office_file", "own_measure", "period", "plan", "plan_edit", "plan_exemption", "plan_version", "problem", "problem_event", "selection", "selection_household", "setting", "undo_row");
    }

    @Test
    void everyColumnThatAFileCanFillIsThere() throws SQLException {
        assertThat(texts("SELECT name FROM pragma_table_info('household')")).containsAll(RegisterStore.HOUSEHOLD).contains("wording", "more");
        assertThat(texts("SELECT name FROM pragma_table_info('member')")).containsAll(RegisterStore.MEMBER).contains("wording", "more");
    }

    @Test
    void aLaterVersionRunsOnlyWhatIsNew() throws SQLException {
        new Schema(List.of("CREATE TABLE period (a)", "CREATE TABLE later (a)")).migrate(connection, 1);
        assertThat(texts("PRAGMA user_version")).containsExactly("2");
        assertThat(texts("SELECT count(*) FROM later")).containsExactly("0");
        assertThat(texts("SELECT name FROM period")).containsExactly("2020-12");
    }

    @Test
    void fromEachEarlierVersionItComesToTheSameShapeWithItsRows() throws SQLException {
        List<String> shape = texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
        for (int from = 1; from < Schema.current().version(); from++) {
            try (Connection older = DriverManager.getConnection("jdbc:sqlite::memory:"); Statement statement = older.createStatement()) {
                new Schema(Schema.current().scripts().subList(0, from)).migrate(older, 0);
                statement.execute("INSERT INTO period (id, name) VALUES (7, '2019-06')");
                Schema.current().migrate(older, from);
                assertThat(texts(older, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")).as("from version " + from).isEqualTo(shape);
                assertThat(texts(older, "SELECT id || ' ' || name FROM period")).containsExactly("7 2019-06");
                assertThat(texts(older, "PRAGMA user_version")).containsExactly(Integer.toString(Schema.current().version()));
            }
        }
    }

    @Test
    void anExceptionStandsOnceForWhatItAcceptsWithAReasonAndARevokedOneStays() throws SQLException {
        exemption("'R', 'H1', NULL, 'why'");
        refused("UNIQUE", exempting("'R', 'H1', NULL, 'again'"));
        refused("CHECK", exempting("'R', 'H2', NULL, '  '"));
        refused("CHECK", "UPDATE exemption SET revoked_at = '2020'");
        exemption("'R', 'H1', 'P1', 'another person'");
        run("UPDATE exemption SET revoked_at = '2020', revoked_by = 'me' WHERE person_code IS NULL");
        exemption("'R', 'H1', NULL, 'again'");
        assertThat(texts("SELECT reason FROM exemption ORDER BY id")).containsExactly("why", "another person", "again");
    }

    private void exemption(String values) throws SQLException {
        run(exempting(values));
    }

    private static String exempting(String values) {
        return "INSERT INTO exemption (rule, household_code, person_code, reason, operator, at) VALUES (" + values + ", 'me', '2020')";
    }

    @Test
    void aPeriodIsAYearAndAMonth() {
        for (String name : List.of("", "2020", "2020-1", "2020-22", "20-12", "2020年12月", "2020-12-01")) {
            refused("CHECK", "INSERT INTO period (name) VALUES ('" + name + "')");
        }
        refused("UNIQUE", "INSERT INTO period (name) VALUES ('2020-12')");
    }

    @Test
    void aHouseholdStandsOnceInAPeriodAndBelongsToOneThatIsThere() throws SQLException {
        household("0001", 1);
        refused("UNIQUE", "INSERT INTO household (period_id, code, imported) VALUES (1, '0001', 1)");
        refused("FOREIGN KEY", "INSERT INTO household (period_id, code, imported) VALUES (2, '0001', 1)");
        refused("FOREIGN KEY", "INSERT INTO household (period_id, code, imported) VALUES (1, '0002', 9)");
        refused("NOT NULL", "INSERT INTO household (period_id, imported) VALUES (1, 1)");
    }

    @Test
    void aMeasureGoesWithItsPlanAndItsProgressIsOneOfThree() throws SQLException {
        run("INSERT INTO plan (id, household_code, year) VALUES (1, '0001', 2020)");
        run("INSERT INTO measure (plan_id, no, target, measure) VALUES (1, 1, 'HOUSEHOLD', 'H08')");
        refused("UNIQUE", "INSERT INTO plan (household_code, year) VALUES ('0001', 2020)");
        refused("CHECK", "INSERT INTO measure (plan_id, no, target, measure, progress) VALUES (1, 2, 'HOUSEHOLD', 'H08', 'LATER')");
        assertThat(texts("SELECT progress || fund_source || start_on FROM measure")).containsExactly("NOT_STARTED");
        run("DELETE FROM plan");
        assertThat(texts("SELECT * FROM measure")).isEmpty();
    }

    @Test
    void aPlanNeedsNoHouseholdSoThatItOutlivesAnUndoneImport() throws SQLException {
        run("INSERT INTO plan (household_code, year) VALUES ('nobody', 2020)");
        assertThat(texts("SELECT revision FROM plan")).containsExactly("0");
    }

    @Test
    void whatHappenedToAProblemGoesWithIt() throws SQLException {
        run("INSERT INTO problem (id, period_id, key, state, imported) VALUES (1, 1, 'k', 'RUNNING', 1)");
        run("INSERT INTO problem_event (problem_id, at, operator, changes) VALUES (1, '', '', '{}')");
        refused("UNIQUE", "INSERT INTO problem (period_id, key, state, imported) VALUES (1, 'k', 'RUNNING', 1)");
        run("DELETE FROM problem");
        assertThat(texts("SELECT * FROM problem_event")).isEmpty();
    }

    @Test
    void aPeriodThatGoesLeavesTheRecordOfItsImport() throws SQLException {
        run("UPDATE import SET period_id = 1, period = '2020-12'");
        run("DELETE FROM period");
        assertThat(texts("SELECT ifnull(period_id, 'none') || ' ' || period FROM import")).containsExactly("none 2020-12");
    }

    private void household(String code, int period) throws SQLException {
        run("INSERT INTO household (period_id, code, imported) VALUES (" + period + ", '" + code + "', 1)");
    }

    private void refused(String why, String statement) {
        assertThatThrownBy(() -> run(statement)).as(statement).isInstanceOf(SQLException.class).hasMessageContaining(why);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        return texts(connection, sql);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
