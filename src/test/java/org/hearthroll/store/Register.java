package org.hearthroll.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;

/** Puts households into a new workspace without a file to import, for tests of what comes after. */
public final class Register {

    private Register() {
    }

    /** Makes a workspace with one period; values of fields without a column of their own go to "more". */
    public static void make(Path file, String period, List<Household> households) {
        try (WorkspaceFile workspace = Opening.standard().create(file)) {
            fill(workspace, period, households, 0);
        }
    }

    /** Adds another period to it; taken: more than the households that are there already. */
    public static void add(Path file, String period, List<Household> households, int taken) {
        try (WorkspaceFile workspace = Opening.standard().open(file, Access.WRITE)) {
            fill(workspace, period, households, taken);
        }
    }

    private static void fill(WorkspaceFile workspace, String period, List<Household> households, int taken) {
        long id = new PeriodStore(workspace).idOf(period);
        workspace.inTransaction(connection -> {
            connection.createStatement().executeUpdate("INSERT OR IGNORE INTO import VALUES (1, '2020-01-01T00:00:00Z', 'test', NULL, NULL, 'f', '', 'roster', '{}', NULL)");
            int number = taken;
            for (Household household : households) {
                number++;
                Map<String, Object> row = row(household.values(), List.of("head_name", "phone", "main_cause", "other_causes", "attribute", "dangerous_house", "safe_water", "main_risk", "income_per_head", "monitoring_category", "poverty_status"));
                row.putAll(Map.of("id", number, "period_id", id, "code", household.code(), "township", household.place().township(), "village", household.place().village()));
                insert(connection, "household", row);
                for (Member member : household.members()) {
                    Map<String, Object> person = row(member.values(), List.of("sex", "birth_date", "relation", "id_number", "education", "school", "health", "labour", "medical_insurance"));
                    person.put("id_key", member.value("id_number").length() < 18 ? null : member.value("id_number").substring(0, 18));
                    person.putAll(Map.of("household_id", number, "name", member.name()));
                    person.put("code", member.code().isEmpty() ? null : member.code());
                    insert(connection, "member", person);
                }
            }
            return null;
        });
    }

    /** Takes a household out of every period, as the undo of its import does. */
    public static void remove(Path file, String household) {
        try (WorkspaceFile workspace = Opening.standard().open(file, Access.WRITE)) {
            workspace.inTransaction(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate("DELETE FROM member WHERE household_id IN (SELECT id FROM household WHERE code = '" + household + "')");
                    return statement.executeUpdate("DELETE FROM household WHERE code = '" + household + "'");
                }
            });
        }
    }

    private static Map<String, Object> row(Map<String, String> values, List<String> columns) {
        Map<String, Object> row = new TreeMap<>();
        values.entrySet().stream().filter(value -> columns.contains(value.getKey())).forEach(value -> row.put(value.getKey(), value.getValue()));
        String more = values.entrySet().stream().filter(value -> !columns.contains(value.getKey()))
                .map(value -> '"' + value.getKey() + "\":\"" + value.getValue() + '"').collect(Collectors.joining(","));
        row.put("more", more.isEmpty() ? null : "{" + more + "}");
        row.put("imported", 1);
        return row;
    }

    private static void insert(java.sql.Connection connection, String table, Map<String, Object> row) throws SQLException {
        String marks = row.keySet().stream().map(column -> "?").collect(Collectors.joining(","));
        String sql = "INSERT INTO " + table + " (" + String.join(",", row.keySet()) + ") VALUES (" + marks + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 0;
            for (Object value : row.values()) {
                statement.setObject(++at, value);
            }
            statement.executeUpdate();
        }
    }
}
