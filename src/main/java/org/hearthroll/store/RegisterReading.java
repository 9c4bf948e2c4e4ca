package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Looks up, household by household, what a period holds of the columns that a file speaks of. */
final class RegisterReading implements AutoCloseable {

    private final LoadingTarget target;
    private final PreparedStatement household;
    private final PreparedStatement members;
    private final HouseholdsAhead ahead;

    RegisterReading(Connection connection, LoadingTarget target) throws SQLException {
        this.target = target;
        household = connection.prepareStatement("SELECT id, persons, missing IS NOT NULL, " + String.join(", ", target.householdColumns())
                + " FROM household WHERE period_id = " + target.periodId() + " AND code = ?");
        members = connection.prepareStatement("SELECT id, 0, missing IS NOT NULL, " + String.join(", ", target.memberColumns())
                + " FROM member WHERE household_id = ? ORDER BY id");
        ahead = new HouseholdsAhead(connection, target);
    }

    void lookAhead(Collection<String> codes) throws SQLException {
        ahead.look(codes);
    }

    Stored household(String code) throws SQLException {
        if (ahead.knows(code)) {
            return ahead.takeHousehold(code);
        }
        household.setString(1, code);
        try (ResultSet row = household.executeQuery()) {
            return row.next() ? stored(row, target.householdColumns().size()) : null;
        }
    }

    List<Stored> members(long id) throws SQLException {
        List<Stored> known = ahead.takeMembers(id);
        if (known != null) {
            return known;
        }
        members.setLong(1, id);
        try (ResultSet row = members.executeQuery()) {
            List<Stored> found = new ArrayList<>();
            while (row.next()) {
                found.add(stored(row, target.memberColumns().size()));
            }
            return found;
        }
    }

    static Stored stored(ResultSet row) throws SQLException {
        return stored(row, row.getMetaData().getColumnCount() - 3);
    }

    /** columns: how many values the row has, which is dear to ask for of every row. */
    private static Stored stored(ResultSet row, int columns) throws SQLException {
        String[] values = new String[columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(i + 4);
        }
        return new Stored(row.getLong(1), row.getInt(2), row.getBoolean(3), values);
    }

    @Override
    public void close() throws SQLException {
        try (household; members; ahead) {
            // all go
        }
    }
}
