package org.hearthroll.store;

import java.util.List;
import java.util.Optional;
import org.hearthroll.model.Period;
import org.hearthroll.model.PeriodContents;

/** The periods of a workspace. The current one is the one set so, else the latest. */
public final class PeriodStore {

    private final WorkspaceFile workspace;

    public PeriodStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** All periods, the latest first. */
    public List<Period> all() {
        return workspace.reading(connection -> Statements.list(connection, "periods",
                row -> new Period(row.getLong(1), row.getString(2), row.getBoolean(3))));
    }

    /** All periods with what belongs to them, the latest first. */
    public List<PeriodContents> contents() {
        return workspace.reading(connection -> Statements.list(connection, "period_contents",
                row -> new PeriodContents(new Period(row.getLong(1), row.getString(2), row.getBoolean(3)), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7))));
    }

    public Optional<Period> byName(String name) {
        return all().stream().filter(period -> period.name().equals(name)).findFirst();
    }

    public Optional<Period> current() {
        return all().stream().filter(Period::current).findFirst();
    }

    /** The id of a period, which is made if it is not there. */
    public long idOf(String name) {
        return workspace.inTransaction(connection -> {
            Statements.run(connection, "add_period", name);
            return Statements.number(connection, "period_id", name);
        });
    }

    /** As {@link #idOf}, and a period that is made goes again with the import that made it. */
    public long idOf(String name, long importId) {
        return workspace.inTransaction(connection -> {
            boolean made = Statements.run(connection, "add_period", name) > 0;
            long id = Statements.number(connection, "period_id", name);
            if (made) {
                Statements.run(connection, "keep_no_period", importId, id);
            }
            Statements.run(connection, "name_import_period", id, name, importId);
            return id;
        });
    }

    /** Makes a period the current one. */
    public void setCurrent(String name) {
        workspace.inTransaction(connection -> Statements.run(connection, "set_current_period", name));
    }
}
