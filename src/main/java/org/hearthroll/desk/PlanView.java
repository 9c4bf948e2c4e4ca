package org.hearthroll.desk;

import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.plan.PlanExemption;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.plan.Suggestion;
import org.hearthroll.plan.Suggestions;

/** A plan with the household it is for, the revision it stands at, what the rules have against it, and what it could still take. */
public record PlanView(PlanCase subject, int revision, List<PlanFinding> findings, List<Suggestion> suggestions) {

    static PlanView of(PlanCase subject, int revision) {
        return new PlanView(subject, revision, PlanCheck.check(subject), Suggestions.of(subject));
    }

    public Plan plan() {
        return subject.plan();
    }

    /** The same household with another state of its plan, checked anew; nothing is saved by it. */
    public PlanView with(Plan plan, int at) {
        return of(subject.with(plan), at);
    }

    /** The same with other exceptions from the rules. */
    public PlanView excepting(List<PlanExemption> accepted) {
        return of(subject.excepting(accepted), revision);
    }

    /** The same with its people named, and with measures to choose from, as in another. */
    public PlanView like(PlanView other) {
        return of(subject.named(other.subject.naming()).choosing(other.subject.catalogue()), revision);
    }
}
