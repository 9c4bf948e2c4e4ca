package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearthroll.store.RegisterLoading.Gone;
import org.hearthroll.store.RegisterLoading.GoneRow;

/** Changes rows that the register holds, after keeping them as they were, and knows which of them a file has touched. */
final class RegisterChanges implements AutoCloseable {

    /** How many of those gone are named. */
    private static final int NAMED = 10_000;

    private final Connection connection;
    private final LoadingTarget target;
    private final Images images;
    private final PreparedStatement household;
    private final PreparedStatement member;
    private final Found households = new Found();
    private final Found members = new Found();

    RegisterChanges(Connection connection, LoadingTarget target) throws SQLException {
        this.connection = connection;
        this.target = target;
        images = new Images(connection, target.importId());
        household = update("household SET persons = ?, missing = NULL, ", target.householdColumns());
        member = update("member SET missing = NULL, ", target.memberColumns());
        Statements.run(connection, "drop_named_village");
        Statements.run(connection, "make_named_village");
    }

    private PreparedStatement update(String start, List<String> columns) throws SQLException {
        String values = columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        return connection.prepareStatement("UPDATE " + start + values + " WHERE id = ?");
    }

    int household(long id, int persons, String[] values) throws SQLException {
        images.keep("household", id);
        return addedHousehold(id, persons, values);
    }

    int addedHousehold(long id, int persons, String[] values) throws SQLException {
        household.setInt(1, persons);
        return run(household, 2, id, values);
    }

    int member(long id, String[] values) throws SQLException {
        images.keep("member", id);
        return run(member, 1, id, values);
    }

    private static int run(PreparedStatement update, int from, long id, String[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            update.setString(from + i, values[i]);
        }
        update.setLong(from + values.length, id);
        return update.executeUpdate();
    }

    /** The households that the file has met. */
    Found households() {
        return households;
    }

    /** The members that the file has met. */
    Found members() {
        return members;
    }

    /** Passes on the ID keys of the members that the period held before and the file has not met. */
    void eachIdNotMet(RegisterLoading.IdTaker taker) throws SQLException {
        try (PreparedStatement statement = Statements.prepared(connection, "id_keys_of_period", target.periodId(), target.importId());
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (!members.has(row.getLong(1))) {
                    taker.take(row.getString(2), row.getLong(3), row.getString(4));
                }
            }
        }
    }

    /** query: names the ids of households that are missing, given the period. */
    Gone markHouseholds(Collection<RegisterLoading.Village> villages, String query) throws SQLException {
        name(villages);
        return mark("household", query, "mark_household", households);
    }

    Gone markMembers(Collection<RegisterLoading.Village> villages) throws SQLException {
        name(villages);
        return mark("member", "missing_members", "mark_member", members);
    }

    private void name(Collection<RegisterLoading.Village> villages) throws SQLException {
        for (RegisterLoading.Village village : villages) {
            Statements.run(connection, "name_village", village.township(), village.name());
        }
    }

    /** Rows marked before stay as they are, so that their mark still names the import that missed them first. */
    private Gone mark(String table, String query, String statement, Found found) throws SQLException {
        record Row(long id, boolean already, GoneRow named) {
        }
        List<Row> gone = Statements.list(connection, query, row -> found.has(row.getLong(1)) ? null
                        : new Row(row.getLong(1), row.getBoolean(2), new GoneRow(row.getString(3), row.getString(4), row.getString(5))),
                target.periodId(), target.importId()).stream().filter(Objects::nonNull).toList();
        List<Row> newly = gone.stream().filter(row -> !row.already()).toList();
        for (Row row : newly) {
            images.keep(table, row.id());
            Statements.run(connection, statement, target.importId(), row.id());
        }
        return new Gone(gone.size(), newly.size(), gone.stream().limit(NAMED).map(Row::named).toList());
    }

    @Override
    public void close() throws SQLException {
        try (images; household; member) {
            // all go
        }
    }
}
