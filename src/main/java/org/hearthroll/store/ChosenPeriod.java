package org.hearthroll.store;

import org.hearthroll.model.Period;
import org.hearthroll.text.Refusal;

/** The period a name means: null is the current one; refuses a workspace without a period, and a name that is not there. */
final class ChosenPeriod {

    private final PeriodStore periods;

    ChosenPeriod(WorkspaceFile workspace) {
        this.periods = new PeriodStore(workspace);
    }

    Period of(String name) {
        if (name == null) {
            return periods.current().orElseThrow(() -> Refusal.of("period.none"));
        }
        return periods.byName(name).orElseThrow(() -> Refusal.of("period.unknown", name));
    }
}
