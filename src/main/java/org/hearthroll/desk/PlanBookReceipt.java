package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Message;

/** What came of a workbook of plans: the households in it, how many of them changed and by how many measures; with faults, nothing was kept. */
public record PlanBookReceipt(int households, int changed, Measures measures, List<Message> faults) {

    public PlanBookReceipt {
        faults = List.copyOf(faults);
    }

    public int unchanged() {
        return households - changed;
    }

    public boolean refused() {
        return !faults.isEmpty();
    }

    /** Measures that are new, read otherwise than before, or gone. */
    public record Measures(int added, int changed, int removed) {

        static final Measures NONE = new Measures(0, 0, 0);

        /** What leads from one state of a plan to the next: equal measures are the same ones, wherever they stand. */
        static Measures between(Plan before, Plan after) {
            List<PlannedMeasure> gone = new ArrayList<>(before.measures());
            int fresh = 0;
            for (PlannedMeasure measure : after.measures()) {
                if (!gone.remove(measure)) {
                    fresh++;
                }
            }
            int changed = Math.min(fresh, gone.size());
            return new Measures(fresh - changed, changed, gone.size() - changed);
        }

        int all() {
            return added + changed + removed;
        }

        Measures and(Measures more) {
            return new Measures(added + more.added, changed + more.changed, removed + more.removed);
        }
    }
}
