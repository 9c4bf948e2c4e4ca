package org.hearthroll.store;

import java.util.List;

/** Households kept under a name. */
public final class SelectionStore {

    private final WorkspaceFile workspace;

    public SelectionStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** A name with the period its households were chosen in, when (ISO with offset), by whom, what they were in words, and how many they are. */
    public record Kept(String name, String period, String at, String operator, String told, long households) {
    }

    /** All of them, the latest first. */
    public List<Kept> all() {
        return workspace.reading(connection -> Statements.list(connection, "selections",
                row -> new Kept(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getLong(6))));
    }

    public boolean has(String name) {
        return workspace.reading(connection -> Statements.number(connection, "selection_id", name)) > 0;
    }

    /** Keeps the households of these codes, each named once. */
    public void add(Kept kept, List<String> codes) {
        workspace.inTransaction(connection -> {
            Statements.run(connection, "add_selection", kept.name(), kept.period(), kept.at(), kept.operator(), kept.told());
            long id = Statements.number(connection, "selection_id", kept.name());
            try (BulkInsert households = new BulkInsert(connection, "selection_household", List.of("household_code"), List.of(new BulkInsert.Constant("selection_id", id)))) {
                for (String code : codes) {
                    households.add(code);
                }
                households.flush();
            }
            return null;
        });
    }

    public void rename(String name, String other) {
        workspace.inTransaction(connection -> Statements.run(connection, "rename_selection", name, other));
    }

    /** Forgets a name with its households. */
    public void drop(String name) {
        workspace.inTransaction(connection -> Statements.run(connection, "drop_selection", name));
    }
}
