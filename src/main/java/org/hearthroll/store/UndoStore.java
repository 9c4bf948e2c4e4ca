package org.hearthroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Takes an import back: what it created goes, what it changed is as before. Plans are keyed by household code, so they stay; a
 * problem that somebody has worked on by hand since stays too.
 */
public final class UndoStore {

    private final WorkspaceFile workspace;

    public UndoStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** Undoes the import of this number, which must be the latest that stands. */
    public void undo(long importId) {
        workspace.inTransaction(connection -> {
            for (String statement : List.of("undo_members", "undo_households", "undo_problem_events", "undo_problems", "undo_list_rows",
                    "undo_lists", "undo_areas", "forget_worked_problems", "forget_later_images")) {
                Statements.run(connection, statement, importId);
            }
            restore(connection, importId);
            Statements.run(connection, "undo_period", importId);
            Statements.run(connection, "forget_images", importId);
            return Statements.run(connection, "mark_undone", Moment.now(), importId);
        });
    }

    private static void restore(Connection connection, long importId) throws SQLException {
        for (String table : List.of("household", "member", "problem", "list", "list_row", "area")) {
            Images.restore(connection, table, importId);
        }
    }
}
