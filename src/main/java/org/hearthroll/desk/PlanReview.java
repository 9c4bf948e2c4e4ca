package org.hearthroll.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hearthroll.model.Period;
import org.hearthroll.model.Plan;
import org.hearthroll.model.Scope;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.plan.PlanExemption;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.store.FamilyStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.PlanStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Message;
import org.hearthroll.work.Progress;

/** The plans of one year against the households of one period, read once from end to end. */
public final class PlanReview {

    private final Period period;
    private final Period earlier;
    private final int year;
    private final PlanStore plans;
    private final FamilyStore families;
    private final HouseholdStore households;
    private final PlanExemptions exemptions;

    /** earlier: the period before (null: there is none). */
    PlanReview(Period period, Period earlier, int year, PlanStore plans, WorkspaceFile workspace, PlanExemptions exemptions) {
        this.period = period;
        this.earlier = earlier;
        this.year = year;
        this.plans = plans;
        this.families = new FamilyStore(workspace);
        this.households = new HouseholdStore(workspace);
        this.exemptions = exemptions;
    }

    /** What the rules have against the plan of one household. */
    public record Checked(String household, int year, List<PlanFinding> findings) {
    }

    /** Every household against whose plan there is something to mend or to look at, then the plans whose household is not in the period. */
    public void check(Progress progress, Consumer<Checked> each) {
        Set<String> gone = eachCase(progress, subject -> {
            List<PlanFinding> findings = PlanCheck.check(subject).stream().filter(finding -> finding.severity() != Severity.NOTICE).toList();
            if (!findings.isEmpty()) {
                each.accept(new Checked(subject.household().code(), year, findings));
            }
        });
        gone.forEach(code -> each.accept(new Checked(code, year,
                List.of(new PlanFinding("HOUSEHOLD_GONE", Severity.WARNING, 0, "", Message.of("plan.household-gone", period.name()))))));
    }

    /** The households of a scope with what their plans need. */
    public WorkList workList(Scope scope, Progress progress) {
        List<WorkList.Entry> entries = new ArrayList<>();
        ScopeCodes wanted = ScopeCodes.of(households, period, scope);
        Set<String> changed = earlier == null ? Set.of() : families.changed(period.id(), earlier.id());
        LocalDate today = LocalDate.now();
        eachCase(progress, subject -> {
            if (wanted.has(subject.household().code())) {
                entries.add(WorkList.Entry.of(subject, PlanCheck.check(subject), today, changed.contains(subject.household().code())));
            }
        });
        return new WorkList(entries);
    }

    /** Answers the codes of the plans for which no household came. */
    private Set<String> eachCase(Progress progress, Consumer<PlanCase> each) {
        Map<String, Plan> planned = plans.plans(year);
        Map<String, List<PlanExemption>> accepted = exemptions.of(year);
        Set<String> left = new TreeSet<>(planned.keySet());
        LocalDate day = period.lastDay();
        families.families(period.id(), PlanCheck.fields(), household -> {
            progress.pause();
            left.remove(household.code());
            each.accept(PlanCase.of(household, planned.getOrDefault(household.code(), new Plan(household.code(), year, List.of())), day).excepting(accepted.getOrDefault(household.code(), List.of())));
        });
        return left;
    }
}
