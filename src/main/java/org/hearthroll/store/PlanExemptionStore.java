package org.hearthroll.store;

import java.util.List;

/** The exceptions from the rules of good plans that the office accepts; a revoked one stays as a trace. */
public final class PlanExemptionStore {

    private static final String EVERYBODY = "";

    private final WorkspaceFile workspace;

    public PlanExemptionStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** A standing exception for the plan of a household and year; subject: what it is about, at: ISO with offset. */
    public record Kept(long id, String household, int year, String rule, String subject, String reason, String operator, String at) {
    }

    /** Those for the plans of a year, oldest first. */
    public List<Kept> standing(int year) {
        return standing(year, EVERYBODY);
    }

    /** Those for one household. */
    public List<Kept> standing(int year, String household) {
        return workspace.reading(connection -> Statements.list(connection, "plan_exemptions", row -> new Kept(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8)), year, household));
    }

    /** Adds one; its id is given by the store. */
    public void add(Kept exemption) {
        workspace.inTransaction(connection -> Statements.run(connection, "add_plan_exemption", exemption.household(), exemption.year(), exemption.rule(), exemption.subject(),
                exemption.reason(), exemption.operator(), exemption.at()));
    }

    /** Revokes one and answers whether it still stood. */
    public boolean revoke(long id, String operator, String at) {
        return workspace.inTransaction(connection -> Statements.run(connection, "revoke_plan_exemption", id, operator, at) > 0);
    }
}
