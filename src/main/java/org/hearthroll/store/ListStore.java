package org.hearthroll.store;

import java.util.List;

/** Department lists to compare the register with. */
public final class ListStore {

    private final WorkspaceFile workspace;

    public ListStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** The id of the list of this name, which is made if it is not there. */
    public long idOf(String name, long importId) {
        return workspace.inTransaction(connection -> {
            Statements.run(connection, "add_list", name, importId);
            return Statements.number(connection, "list_id", name);
        });
    }

    /** The names of all lists. */
    public List<String> names() {
        return workspace.reading(connection -> Statements.list(connection, "list_names", row -> row.getString(1)));
    }
}
