package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.model.PeriodContents;

/** Changes periods as a whole: their names, copies of them, and what goes with them when they go. */
public final class PeriodChanges {

    private final WorkspaceFile workspace;

    public PeriodChanges(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** Gives a period another name, in the history of its imports too. */
    public void rename(long id, String name) {
        workspace.inTransaction(connection -> Statements.run(connection, "rename_period", name, id) + Statements.run(connection, "rename_period_of_imports", name, id));
    }

    /** Copies the register of a period into another one as rows of an import, with whose undo they go again. */
    public void copy(PeriodContents from, long to, long importId) {
        workspace.inTransaction(connection -> {
            String households = columns(connection, "household", "", List.of("id", "period_id", "imported"));
            run(connection, "INSERT INTO household (period_id, imported, " + households + ") SELECT ?, ?, " + households
                    + " FROM household WHERE period_id = ? ORDER BY id", to, importId, from.period().id());
            List<String> others = List.of("id", "household_id", "imported");
            run(connection, "INSERT INTO member (imported, household_id, " + columns(connection, "member", "", others) + ") SELECT ?, made.id, "
                    + columns(connection, "member", "member.", others) + " FROM household AS copied JOIN member ON member.household_id = copied.id"
                    + " JOIN household AS made ON made.period_id = ? AND made.code = copied.code WHERE copied.period_id = ? ORDER BY member.id",
                    importId, to, from.period().id());
            return null;
        });
    }

    /**
     * Deletes a period with its register and its problems. To be called as a {@link WorkspaceFile#load}: with the references checked
     * row by row each problem would be looked for among all events.
     */
    public void delete(long id) {
        workspace.inTransaction(connection -> {
            for (String statement : List.of("drop_period_images", "drop_period_events", "drop_period_problems", "drop_period_members",
                    "drop_period_households", "leave_period_imports", "drop_period")) {
                Statements.run(connection, statement, id);
            }
            return null;
        });
    }

    /** The columns a table has, whichever version of the program added them. */
    private static String columns(Connection connection, String table, String prefix, List<String> but) throws SQLException {
        return Statements.list(connection, "column_names", row -> row.getString(1), table).stream().filter(column -> !but.contains(column))
                .map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    private static void run(Connection connection, String sql, long... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setLong(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
