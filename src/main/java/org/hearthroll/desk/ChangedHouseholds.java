package org.hearthroll.desk;

import java.util.Set;
import org.hearthroll.model.Period;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.FamilyStore;
import org.hearthroll.store.WorkspaceFile;

/** Who changed from one period to a later one, looked up once for each state of the register: work on plans changes nothing in it. */
final class ChangedHouseholds {

    private final FamilyStore families;
    private final AuditStore audit;
    private Known known;

    private record Asked(long period, long earlier, long deed) {
    }

    private record Known(Asked asked, Set<String> codes) {
    }

    ChangedHouseholds(WorkspaceFile workspace) {
        families = new FamilyStore(workspace);
        audit = new AuditStore(workspace);
    }

    /** The codes of the households of a period that were another in the earlier one (null: there is none), or were not there. */
    synchronized Set<String> since(Period earlier, Period period) {
        if (earlier == null) {
            return Set.of();
        }
        Asked asked = new Asked(period.id(), earlier.id(), audit.lastDeedBesidePlans());
        if (known == null || !known.asked().equals(asked)) {
            known = new Known(asked, families.changed(period.id(), earlier.id()));
        }
        return known.codes();
    }
}
