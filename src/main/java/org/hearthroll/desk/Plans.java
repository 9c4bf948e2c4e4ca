package org.hearthroll.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthroll.model.Household;
import org.hearthroll.model.Period;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanChanges;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.FamilyStore;
import org.hearthroll.store.Moment;
import org.hearthroll.store.Operator;
import org.hearthroll.store.PlanStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** The assistance plans: looked at, edited with history, each edit saved at once. */
public final class Plans {

    private final WorkspaceFile workspace;
    private final Periods periods;
    private final PlanStore plans;
    private final FamilyStore families;
    private final AuditStore audit;
    private final Disclosing disclosing;
    private final PlanExemptions exemptions;
    private final ChangedHouseholds changed;
    private final OwnMeasures own;

    Plans(WorkspaceFile workspace, Periods periods, Disclosing disclosing, ChangedHouseholds changed) {
        this.changed = changed;
        this.workspace = workspace;
        this.periods = periods;
        this.disclosing = disclosing;
        this.exemptions = new PlanExemptions(workspace);
        this.own = new OwnMeasures(workspace);
        this.plans = new PlanStore(workspace);
        this.families = new FamilyStore(workspace);
        this.audit = new AuditStore(workspace);
    }

    /** The year plans are made for unless another is named: that of a period (null: the current one). */
    public int year(String period) {
        return Integer.parseInt(periods.chosen(period).name().substring(0, 4));
    }

    /**
     * The plan of a household as a period (null: the current one) records it; empty if it has none yet. Refuses a code that neither the
     * period nor any plan knows.
     */
    public PlanView show(String household, int year, String period) {
        PlanStore.Kept kept = plans.plan(household, year);
        Period chosen = periods.chosen(period);
        Optional<Household> found = families.family(chosen.id(), household, PlanCheck.fields());
        if (found.isEmpty() && kept.revision() == 0) {
            throw Refusal.of("plan.unknown-household", household, chosen.name());
        }
        Household family = found.orElse(new Household(household, new Place("", "", ""), Map.of(), List.of()));
        PlanCase subject = PlanCase.of(family, kept.plan(), chosen.lastDay(), own.catalogue()).named(disclosing.naming()).excepting(exemptions.of(household, year));
        return PlanView.of(subject, kept.revision());
    }

    /** Saves the next state of a plan in one transaction with its history; refuses if somebody saved another one since it was shown. */
    public PlanView save(PlanView shown, Plan next) {
        PlanStore.Kept kept = plans.plan(next.household(), next.year());
        if (kept.plan().equals(next) && kept.revision() == shown.revision()) {
            return shown;
        }
        return workspace.together(() -> {
            int revision = new PlanSaving(plans, audit).save(kept, shown.revision(), next);
            return shown.with(next, revision);
        });
    }

    /** So many edits of a plan at most, the latest first, in words; before the first of all, at revision 1, there is none. */
    public List<PlanEdit> history(PlanView shown, int most) {
        PlanCase subject = shown.subject().named(disclosing.naming()).choosing(own.catalogue());
        return plans.edits(shown.plan().household(), shown.plan().year(), most).stream().map(edit -> new PlanEdit(edit.revision(), edit.at(), edit.operator(),
                PlanChanges.between(subject, PlanJson.read(edit.before()), PlanJson.read(edit.after())), PlanJson.read(edit.after()), edit.version())).toList();
    }

    /** Gives the plan as it stands a name, such as 年度计划, under which its state can be gone back to. Refuses a blank name, one it has already, and a plan never edited. */
    public void name(PlanView shown, String name) {
        Plan plan = shown.plan();
        if (name.isBlank() || shown.revision() == 0) {
            throw Refusal.of(name.isBlank() ? "plan.version.blank" : "plan.version.empty");
        }
        workspace.together(() -> {
            String at = Moment.now();
            if (!plans.name(plan.household(), plan.year(), shown.revision(), name.strip(), at, Operator.name())) {
                throw Refusal.of("plan.version.taken", name.strip());
            }
            audit.append("plan-version", plan.household() + " " + plan.year() + " #" + shown.revision() + " " + name.strip());
            return null;
        });
    }

    /** The exceptions from the rules. */
    public PlanExemptions exemptions() {
        return exemptions;
    }

    /** Looks at the plans of many households at once. */
    public PlanReview review(int year, String period) {
        Period chosen = periods.chosen(period);
        Period earlier = periods.all().stream().filter(other -> other.name().compareTo(chosen.name()) < 0).max(Comparator.comparing(Period::name)).orElse(null);
        return new PlanReview(chosen, year, workspace, () -> changed.since(earlier, chosen));
    }
}
