package org.hearthroll.store;

import java.util.Optional;

/** Files of the office that replace the program's own, one of a kind. */
public final class OfficeFileStore {

    private final WorkspaceFile workspace;

    public OfficeFileStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** A file as it was handed in: its name, what it holds, when (ISO with offset) and by whom. */
    public record Kept(String name, byte[] content, String at, String operator) {
    }

    public Optional<Kept> find(String kind) {
        return workspace.reading(connection -> Statements.list(connection, "office_file",
                row -> new Kept(row.getString(1), row.getBytes(2), row.getString(3), row.getString(4)), kind)).stream().findFirst();
    }

    /** Keeps a file in place of any other of its kind. */
    public void keep(String kind, Kept file) {
        workspace.inTransaction(connection -> Statements.run(connection, "keep_office_file", kind, file.name(), file.content(), file.at(), file.operator()));
    }

    /** Answers whether there was one to drop. */
    public boolean drop(String kind) {
        return workspace.inTransaction(connection -> Statements.run(connection, "drop_office_file", kind)) > 0;
    }
}
