package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks up, household by household, what a period holds of the columns that a file speaks of. */
final class RegisterReading implements AutoCloseable {

    private final LoadingTarget target;
    private final PreparedStatement household;
    private final PreparedStatement members;

    RegisterReading(Connection connection, LoadingTarget target) throws SQLException {
        this.target = target;
        household = connection.prepareStatement("SELECT id, persons, missing IS NOT NULL, " + String.join(", ", target.householdColumns())
                + " FROM household WHERE period_id = " + target.periodId() + " AND code = ?");
        members = connection.prepareStatement("SELECT id, 0, missing IS NOT NULL, " + String.join(", ", target.memberColumns())
                + " FROM member WHERE household_id = ? ORDER BY id");
    }

    Stored household(String code) throws SQLException {
        household.setString(1, code);
        try (ResultSet row = household.executeQuery()) {
            return row.next() ? stored(row) : null;
        }
    }

    List<Stored> members(long id) throws SQLException {
        members.setLong(1, id);
        try (ResultSet row = members.executeQuery()) {
            List<Stored> found = new ArrayList<>();
            while (row.next()) {
                found.add(stored(row));
            }
            return found;
        }
    }

    Map<String, String> sharedIds(Connection connection) throws SQLException {
        Map<String, String> shared = new LinkedHashMap<>();
        Statements.list(connection, "shared_ids", row -> shared.put(row.getString(1), row.getString(2)), target.periodId());
        return shared;
    }

    static Stored stored(ResultSet row) throws SQLException {
        String[] values = new String[row.getMetaData().getColumnCount() - 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(i + 4);
        }
        return new Stored(row.getLong(1), row.getInt(2), row.getBoolean(3), values);
    }

    @Override
    public void close() throws SQLException {
        try (household; members) {
            // both go
        }
    }
}
