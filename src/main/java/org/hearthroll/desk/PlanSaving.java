package org.hearthroll.desk;

import org.hearthroll.model.Plan;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.Moment;
import org.hearthroll.store.Operator;
import org.hearthroll.store.PlanStore;
import org.hearthroll.text.Refusal;

/** Keeps the next state of a plan with its history and its trace in the audit; to be called within a transaction. */
final class PlanSaving {

    private final PlanStore plans;
    private final AuditStore audit;

    PlanSaving(PlanStore plans, AuditStore audit) {
        this.plans = plans;
        this.audit = audit;
    }

    /** What a plan was when it was looked at, and what it is to be. */
    record Change(Plan before, Plan after) {
    }

    /** Refuses if somebody changed the plan since it was looked at. */
    void save(Change change) {
        Plan next = change.after();
        PlanStore.Kept kept = plans.plan(next.household(), next.year());
        if (!kept.plan().equals(change.before())) {
            throw Refusal.of("plan.changed-meanwhile", next.household());
        }
        save(kept, kept.revision(), next);
    }

    /** Answers the new revision; refuses if the plan does not stand at the expected one. */
    int save(PlanStore.Kept kept, int expected, Plan next) {
        String at = Moment.now();
        var edit = new PlanStore.Edit(expected + 1, at, Operator.name(), PlanJson.line(kept.plan()), PlanJson.line(next));
        int revision = plans.save(next, expected, edit);
        audit.append("plan-edit", next.household() + " " + next.year() + " #" + revision);
        return revision;
    }
}
