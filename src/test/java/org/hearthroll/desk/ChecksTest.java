package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which households count as checked: as the roster says, else if it has the day of the visit, or if a list names the household or one of its people. */
class ChecksTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void make() throws SQLException {
        file = folder.resolve("县.hearth");
        Desk.create(file).close();
        run("INSERT INTO period (id, name) VALUES (1, '2017-08')", "INSERT INTO import (id, at, operator, file, sha256, kind, receipt) VALUES (1, '', '', '', '', '', '')");
        for (int i = 1; i <= 6; i++) {
            run("INSERT INTO household (id, period_id, code, township, head_id, imported) VALUES (" + i + ", 1, 'H" + i + "', '" + (i <= 3 ? "大用镇" : "青山镇") + "', '99010" + i + "', 1)");
        }
        run("INSERT INTO member (household_id, name, id_key, imported) VALUES (6, '张三', '990106M', 1)");
    }

    @Test
    void withoutAnyRecordEveryHouseholdIsChecked() {
        assertThat(checked()).isEqualTo(Map.of("大用镇", "3/3 TOO_SMALL", "青山镇", "3/3 TOO_SMALL"));
    }

    @Test
    void theFlagOfTheRosterCountsBeforeTheDay() throws SQLException {
        run("UPDATE household SET checked = '1' WHERE id = 1", "UPDATE household SET checked = '0', more = '{\"checked_on\":\"2017-08-01\"}' WHERE id = 2",
                "UPDATE household SET more = '{\"checked_on\":\"2017-08-02\",\"address\":\"x\"}' WHERE id = 3");
        assertThat(checked()).isEqualTo(Map.of("大用镇", "2/3 UNFINISHED", "青山镇", "0/3 UNFINISHED"));
    }

    @Test
    void aListSpeaksForHouseholdsByCodeByHeadAndByMember() throws SQLException {
        run("INSERT INTO list (id, name, imported) VALUES (1, '排查', 1)",
                "INSERT INTO list_row (list_id, household_code, fields, imported) VALUES (1, 'H1', '{\"checked\":\"1\"}', 1), (1, 'H2', '{\"checked\":\"0\",\"checked_on\":\"2017\"}', 1)",
                "INSERT INTO list_row (list_id, id_key, fields, imported) VALUES (1, '990104', '{\"checked_on\":\"2017-08-01\"}', 1), (1, '990106M', '{\"checked\":\"1\"}', 1), (1, '990105', '{\"name\":\"x\"}', 1)");
        assertThat(checked()).isEqualTo(Map.of("大用镇", "1/3 UNFINISHED", "青山镇", "2/3 UNFINISHED"));
    }

    @Test
    void whatIsExpectedFollowsTheChecksAndWhoIsNotFinishedGetsNoVerdict() throws SQLException {
        run("UPDATE household SET checked = CASE WHEN id <= 3 THEN '1' WHEN id = 4 THEN '1' ELSE '0' END");
        for (int i = 0; i < 8; i++) {
            run("INSERT INTO problem (period_id, key, township, type, state, imported) VALUES (1, 'p" + i + "', '大用镇', 'HOU2', 'REVIEW', 1)");
        }
        Table table = table();
        assertThat(table.rows().stream().map(r -> table.cell(r, "township") + " " + table.cell(r, "expected") + " " + table.cell(r, "verdict")).toList())
                .containsExactly("大用镇 6.0000 NORMAL", "青山镇 2.0000 UNFINISHED", "合计 null null");
    }

    private Map<String, String> checked() {
        Table table = table();
        Map<String, String> checked = new TreeMap<>();
        table.rows().stream().filter(r -> r.role() == Table.Role.NORMAL)
                .forEach(r -> checked.put((String) table.cell(r, "township"), table.cell(r, "checked") + "/" + table.cell(r, "households") + " " + table.cell(r, "verdict")));
        return checked;
    }

    private Table table() {
        try (Desk desk = Desk.reading(file)) {
            return desk.breakDown().table(TableRequest.of("distribution", Scope.of(null)));
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
