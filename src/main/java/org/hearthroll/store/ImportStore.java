package org.hearthroll.store;

import java.util.List;
import java.util.Optional;

/** The history of imports with their receipts; an undone one stays in it. */
public final class ImportStore {

    private final WorkspaceFile workspace;

    public ImportStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /**
     * One import; times are ISO with offset, period is null for what belongs to none, undoneAt null while it stands; periodGone:
     * its period was deleted since.
     */
    public record Entry(long id, String at, String operator, String period, String file, String sha256, String kind, String receipt, String undoneAt,
                        boolean periodGone) {
    }

    /** Opens the record of an import and answers its number; the receipt is filled in when it is known. */
    public long begin(String file, String kind) {
        return workspace.inTransaction(connection -> {
            Statements.run(connection, "add_import", Moment.now(), Operator.name(), file, kind);
            return Statements.number(connection, "last_import");
        });
    }

    public void finish(long id, String sha256, String receipt) {
        workspace.inTransaction(connection -> Statements.run(connection, "finish_import", sha256, receipt, id));
    }

    /** All imports, the latest first. */
    public List<Entry> all() {
        return workspace.reading(connection -> Statements.list(connection, "imports", row -> new Entry(row.getLong(1), row.getString(2),
                row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getBoolean(10))));
    }

    /** The latest import that has not been undone and whose period is still there. */
    public Optional<Entry> latest() {
        return all().stream().filter(entry -> entry.undoneAt() == null && !entry.periodGone()).findFirst();
    }
}
