package org.hearthroll.desk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** A made-up county of four townships, one of them without a household, written straight into a workspace file. */
final class SmallCounty {

    private static final String[] TOWNSHIPS = {"城关镇", "大用镇", "青山镇"};
    private static final String[] CAUSES = {"01", "02", "03", "07", "08", "99", "UNMATCHED", null};
    private static final String[] HEALTH = {"01", "02", "02;04", "03;04", null};

    private final Random random = new Random(8);
    private final Connection connection;
    private int members;

    private SmallCounty(Connection connection) {
        this.connection = connection;
    }

    static Path write(Path file, int households) throws SQLException {
        Desk.create(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            SmallCounty county = new SmallCounty(connection);
            county.run("INSERT INTO period (id, name) VALUES (1, '2017-08'), (2, '2017-09')");
            county.run("UPDATE period SET is_current = 1 WHERE id = 1");
            county.run("INSERT INTO import (id, at, operator, file, sha256, kind, receipt) VALUES (1, '', '', '', '', '', '')");
            county.run("INSERT INTO area (code, township, village, imported) VALUES ('990101100', '城关镇', '', 1), ('990101101', '大用镇', '', 1), "
                    + "('990101102', '平安镇', '', 1), ('990101100201', '城关镇', '新民村', 1), ('990101102201', '平安镇', '新民村', 1)");
            for (int i = 1; i <= households; i++) {
                county.household(i);
            }
            county.run("UPDATE household SET period_id = 2 WHERE id = " + households);
            connection.commit();
        }
        return file;
    }

    /** Every fifth household has no member rows and only says how many they are. */
    private void household(int id) throws SQLException {
        int size = id % 5 == 0 ? 0 : 1 + random.nextInt(7);
        insert("INSERT INTO household (id, period_id, code, township, village, village_group, head_name, head_id, phone, persons, attribute, main_cause, other_causes, "
                + "income_per_head, dangerous_house, safe_water, identified_year, exit_year, checked, missing, more, helper, imported) VALUES (", id, 1,
                String.format("H%05d", id), id % 29 == 0 ? null : TOWNSHIPS[random.nextInt(3)], id % 31 == 0 ? null : List.of("新民村", "团结村").get(random.nextInt(2)),
                "1组", "张小" + (char) ('一' + id % 40), "99010119800101" + String.format("%04d", id), "1990000" + String.format("%04d", id % 10_000),
                size == 0 ? 3 : size, any("01", "04", "06", null), CAUSES[random.nextInt(8)], others(), any("3500.50", "499", "500", "-20", null), any("1", "0", null),
                any("1", "0"), any("2014", "2016-03", null), any("2017", null, null), any("1", "1", "0", null), id % 17 == 0 ? 1 : null, any("{\"toilet\":\"1\",\"house_area\":\"80.5\"}", "{\"toilet\":\"0\",\"house_area\":\"\"}", null),
                any("张三;李四", "李四", null), 1);
        for (int m = 1; m <= size; m++) {
            member(id, m);
        }
        for (int p = random.nextInt(4); p > 1; p--) {
            problem(id, p);
        }
    }

    private String others() {
        StringJoiner others = new StringJoiner(";");
        List.of("01", "02", "07", "09").stream().filter(c -> random.nextInt(4) == 0).forEach(others::add);
        return others.length() == 0 ? null : others.toString();
    }

    private void member(int household, int number) throws SQLException {
        insert("INSERT INTO member (id, household_id, code, name, sex, id_number, id_key, birth_date, relation, ethnicity, education, school, health, labour, work_months, "
                + "medical_insurance, imported) VALUES (", ++members, household, "P" + members, "张小" + (char) ('一' + household % 40), any("1", "2", null),
                "990101198001011234", "99010119800101" + members, any("1950-08-31", "1957-09-01", "1957-08-31", "2001", "2012-02", null), number == 1 ? "01" : "03",
                any("01", "03"), any("01", "02", null), any("01", "05", null), HEALTH[random.nextInt(5)], any("01", "03", null), any("0", "3", "10", "6.5", null),
                any("1", "0", null), 1);
    }

    private void problem(int household, int number) throws SQLException {
        insert("INSERT INTO problem (period_id, key, township, household_code, type, state, source, imported) VALUES (", 1, household + "/" + number,
                any("城关镇", "大用镇", "平安镇", "云外镇", null), String.format("H%05d", household), any("EDU", "EDU16", "MED1", "HOU2", "UNMATCHED", null), any("RUNNING", "CLOSED"), "摸底排查", 1);
    }

    private Object any(Object... values) {
        return values[random.nextInt(values.length)];
    }

    private void insert(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement + "?" + ", ?".repeat(values.length - 1) + ")")) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
