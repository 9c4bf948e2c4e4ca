package org.hearthroll.desk;

import java.util.List;
import java.util.Optional;
import org.hearthroll.model.Period;
import org.hearthroll.model.PeriodContents;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.PeriodStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** The periods of the workspace, and the choice of the current one. */
public final class Periods {

    private final WorkspaceFile workspace;
    private final PeriodStore periods;
    private final AuditStore audit;

    Periods(WorkspaceFile workspace, PeriodStore periods, AuditStore audit) {
        this.workspace = workspace;
        this.periods = periods;
        this.audit = audit;
    }

    /** All periods, the latest first. */
    public List<Period> all() {
        return periods.all();
    }

    /** All periods with what belongs to them, the latest first. */
    public List<PeriodContents> contents() {
        return periods.contents();
    }

    /** The one set current, else the latest; empty in a workspace without a roster. */
    public Optional<Period> current() {
        return periods.current();
    }

    /** The named period, or the current one for null; refuses a name that is not there and a workspace without a period. */
    public Period chosen(String name) {
        if (name == null) {
            return periods.current().orElseThrow(() -> Refusal.of("period.none"));
        }
        return periods.byName(name).orElseThrow(() -> Refusal.of("period.unknown", name));
    }

    /** Makes a period the current one. */
    public void setCurrent(String name) {
        Period period = chosen(name);
        workspace.together(() -> {
            periods.setCurrent(period.name());
            audit.append("period-current", period.name());
            return null;
        });
    }
}
