package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distribution of one kind of problems on the command line, counted once more in plain SQL. */
class DistributionCommandTest {

    @TempDir
    static Path folder;

    private static String workspace;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Three townships of 40, 60 and 80 households, every fifth of the last not checked, every second with an allowance; problems of three types, some of a household, some of none. */
    @BeforeAll
    static void make() throws SQLException {
        Path file = folder.resolve("县.hearth");
        workspace = file.toString();
        Desk.create(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO period (id, name) VALUES (1, '2018-06')");
            statement.executeUpdate("INSERT INTO import (id, at, operator, file, sha256, kind, receipt) VALUES (1, '', '', '', '', '', '')");
            statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 179) INSERT INTO household (period_id, code, township, persons, attribute, checked, imported) "
                    + "SELECT 1, 'H' || i, CASE WHEN i < 40 THEN '甲镇' WHEN i < 100 THEN '乙镇' ELSE '丙镇' END, 3, CASE i % 2 WHEN 0 THEN '04' ELSE '01' END, i < 100 OR i % 5 > 0, 1 FROM n");
            statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 49) INSERT INTO problem (period_id, key, household_code, township, type, state, imported) "
                    + "SELECT 1, 'p' || i, CASE WHEN i % 7 = 0 THEN NULL ELSE 'H' || (i * 2) END, CASE WHEN i % 7 = 0 THEN '乙镇' END, CASE i % 3 WHEN 0 THEN 'HOU1' WHEN 1 THEN 'HOU2' ELSE 'MED1' END, 'REVIEW', 1 FROM n");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {"-|-|1|1", "problem_area=住房保障|-|1|p.type LIKE 'HOU%'", "problem_type=HOU1|-|1|p.type = 'HOU1'",
        "problem_type=HOU1;MED1|-|1|p.type IN ('HOU1', 'MED1')", "problem_area=HOU|attribute=04|h.attribute = '04'|h.attribute = '04' AND p.type LIKE 'HOU%'",
        "problem_area=EDU|-|1|0"})
    void aConditionOnProblemsLeavesHouseholdsAndChecksAsTheyAre(String kind, String household, String households, String problems) throws SQLException {
        List<String> arguments = new ArrayList<>(List.of("table", "distribution", "--from", workspace, "--format", "csv"));
        for (String condition : new String[] {kind, household}) {
            if (condition != null) {
                arguments.addAll(List.of("--where", condition));
            }
        }
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        assertThat(out().lines().skip(1).map(line -> line.split(",", -1)).filter(cells -> !cells[0].equals("TOTAL")).map(cells -> cells[1] + " " + cells[2] + " " + cells[3] + " " + cells[4]))
                .containsExactlyInAnyOrderElementsOf(recount(households, problems));
    }

    @Test
    void standardErrorSaysWhatTheConditionNarrowsAndHowFarTheVerdictsCarry() {
        assertThat(run("table", "distribution", "--from", workspace, "--where", "problem_area=HOU", "--format", "csv")).isZero();
        assertThat(out()).startsWith("township_code,township,households,checked,problems,share,rank,band,expected,lower_95,upper_95,lower_998,upper_998,p_low,verdict\n");
        assertThat(err().lines()).startsWith("统计范围：2018-06 全部户。", "只统计这样的问题：问题方面=住房保障；户数和已排查户数仍按全部户计算。", "名次按问题数从多到少排列，相同的并列。")
                .anyMatch(line -> line.startsWith("各乡镇之间的差别比碰巧能造成的大。")).anyMatch(line -> line.startsWith("计算细节：φ="));
    }

    /** The fixed columns stay first and as they are; what the other period had stands behind them. */
    @Test
    void comparedWithAPeriodTheColumnsOfThatPeriodStandBehindTheFixedOnes() {
        assertThat(run("table", "distribution", "--from", workspace, "--compare", "2018-06", "--format", "csv")).isZero();
        assertThat(out()).startsWith("township_code,township,households,checked,problems,share,rank,band,expected,lower_95,upper_95,lower_998,upper_998,p_low,verdict,"
                + "problems_before,problems_change,rate,rate_before,rate_change\n");
        assertThat(out().lines().skip(1)).isNotEmpty().allMatch(line -> line.matches(".*,(\\d+),0,(\\d+\\.\\d\\d),\\2,0\\.00"));
        assertThat(err().lines()).contains("每百户 = 问题数 ÷ 已排查户数 × 100。");
    }

    private static List<String> recount(String households, String problems) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace); var statement = connection.createStatement();
             ResultSet row = statement.executeQuery("SELECT t.township, (SELECT count(*) FROM household h WHERE h.township = t.township AND " + households + "), "
                     + "(SELECT count(*) FROM household h WHERE h.township = t.township AND h.checked <> '0' AND " + households + "), (SELECT count(*) FROM problem p "
                     + "LEFT JOIN household h ON h.code = p.household_code WHERE coalesce(p.township, h.township) = t.township AND " + problems + ") FROM (SELECT DISTINCT township FROM household) t")) {
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getLong(2) + " " + row.getLong(3) + " " + row.getLong(4));
            }
        }
        return rows;
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--lang", "zh"));
        try (PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8); PrintStream notes = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return HearthrollCommand.run(all.toArray(String[]::new), null, screen, notes);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
