package org.hearthroll.desk;

import java.util.Set;
import org.hearthroll.figures.Counts;
import org.hearthroll.figures.Unfilled;
import org.hearthroll.model.Scope;
import org.hearthroll.store.QualityStore;

/** What a period has entries of at all, looked up once for each state of the workspace. */
final class Filled {

    private final QualityStore store;
    private final Periods periods;
    private final Counts counts;
    private Known known;

    private record Known(String period, long deed, Set<String> unfilled) {
    }

    Filled(QualityStore store, Periods periods, Counts counts) {
        this.store = store;
        this.periods = periods;
        this.counts = counts;
    }

    /** The dimensions, amounts and standard tables that would be empty in the period of a scope; deed is the last deed done in the workspace. */
    synchronized Set<String> unfilled(Scope scope, long deed) {
        String period = counts.period(scope);
        if (known == null || known.deed() != deed || !known.period().equals(period)) {
            known = new Known(period, deed, new Unfilled(store.recordedColumns(periods.chosen(period).id()), counts.villages()).ids());
        }
        return known.unfilled();
    }
}
