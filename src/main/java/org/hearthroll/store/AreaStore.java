package org.hearthroll.store;

import java.util.List;

/** The area list proper, and the names by which townships are also known. */
public final class AreaStore {

    private final WorkspaceFile workspace;

    public AreaStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** A township (village empty) or a village; code empty where none is known, aliases as the file has them. */
    public record Area(String code, String township, String village, String aliases) {
    }

    public List<Area> all() {
        return workspace.reading(connection -> Statements.list(connection, "areas",
                row -> new Area(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    }

    /** The townships that the roster of a period names. */
    public List<String> ofRoster(long period) {
        return workspace.reading(connection -> Statements.list(connection, "townships_of_roster", row -> row.getString(2), period));
    }

    /** Gives what stands under another name of a township its proper one, in every period; answers how many rows that were. */
    public int rename(long importId, String alias, String township) {
        return workspace.inTransaction(connection -> {
            int renamed = 0;
            try (Images images = new Images(connection, importId)) {
                for (long id : Statements.list(connection, "households_of_township", row -> row.getLong(1), alias)) {
                    images.keep("household", id);
                    renamed += Statements.run(connection, "rename_household_township", township, id);
                }
                for (long id : Statements.list(connection, "problems_of_township", row -> row.getLong(1), alias)) {
                    images.keep("problem", id);
                    renamed += Statements.run(connection, "rename_problem_township", township, id);
                }
            }
            return renamed;
        });
    }
}
