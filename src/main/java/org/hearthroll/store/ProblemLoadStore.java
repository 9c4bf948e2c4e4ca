package org.hearthroll.store;

/** What the loading of a ledger needs besides its rows: the households it speaks of, and the history it adds to. */
public final class ProblemLoadStore {

    private final WorkspaceFile workspace;

    public ProblemLoadStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** Where a household of a period lives. */
    public record Home(String township, String village) {
    }

    /** The home of a household, or null if the period does not hold it. */
    public Home home(long periodId, String household) {
        return workspace.reading(connection -> Statements.first(connection, "home_of_household",
                row -> new Home(row.getString(1), row.getString(2)), periodId, household).orElse(null));
    }

    /** Adds to the history of a problem what an import changed of it: a JSON object of field to old and new value. */
    public void addEvent(long problemId, long importId, String changes) {
        workspace.inTransaction(connection -> Statements.run(connection, "add_imported_event", problemId, Moment.now(), Operator.name(), importId, changes));
    }
}
