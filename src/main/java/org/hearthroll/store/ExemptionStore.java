package org.hearthroll.store;

import java.util.List;

/** The exceptions from rules that the office accepts; a revoked one stays as a trace. */
public final class ExemptionStore {

    private final WorkspaceFile workspace;

    public ExemptionStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** A standing exception; person is empty for the household as a whole, at is ISO with offset. */
    public record Kept(long id, String rule, String household, String person, String reason, String operator, String at) {
    }

    /** Those that stand, oldest first. */
    public List<Kept> standing() {
        return workspace.reading(connection -> Statements.list(connection, "standing_exemptions", row -> new Kept(row.getLong(1), row.getString(2),
                row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7))));
    }

    /** Adds one; its id is given by the store. */
    public void add(Kept exemption) {
        String person = exemption.person().isEmpty() ? null : exemption.person();
        workspace.inTransaction(connection -> Statements.run(connection, "add_exemption", exemption.rule(), exemption.household(), person,
                exemption.reason(), exemption.operator(), exemption.at()));
    }

    /** Revokes one and answers whether it still stood. */
    public boolean revoke(long id, String operator, String at) {
        return workspace.inTransaction(connection -> Statements.run(connection, "revoke_exemption", id, operator, at) > 0);
    }
}
