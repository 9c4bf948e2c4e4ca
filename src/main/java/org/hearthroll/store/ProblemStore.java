package org.hearthroll.store;

import java.util.List;
import java.util.Objects;
import org.hearthroll.model.Problem;

/** Reads the problem ledger. */
public final class ProblemStore {

    private final WorkspaceFile workspace;
    private final ChosenPeriod periods;

    public ProblemStore(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.periods = new ChosenPeriod(workspace);
    }

    /** The problems of a household in a period (null: the current one), those still open first, then the latest found. */
    public List<Problem> ofHousehold(String period, String household) {
        long id = periods.of(period).id();
        return workspace.reading(connection -> Statements.list(connection, "problems_of_household",
                row -> new Problem(filled(row.getString(1)), filled(row.getString(2)), filled(row.getString(3)), filled(row.getString(4))), id, household));
    }

    private static String filled(String value) {
        return Objects.toString(value, "");
    }
}
