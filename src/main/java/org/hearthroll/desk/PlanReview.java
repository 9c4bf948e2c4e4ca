package org.hearthroll.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearthroll.model.Household;
import org.hearthroll.model.Period;
import org.hearthroll.model.Plan;
import org.hearthroll.model.Scope;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.plan.PlanExemption;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.store.FamilyStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.PlanStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Message;
import org.hearthroll.work.Abreast;
import org.hearthroll.work.Progress;

/** The plans of one year against the households of one period, read once from end to end. */
public final class PlanReview {

    /** How far it is is said after so many households each. */
    private static final int SAID = 100;

    private final Period period;
    private final int year;
    private final PlanStore plans;
    private final FamilyStore families;
    private final HouseholdStore households;
    private final PlanExemptions exemptions;
    private final OwnMeasures own;
    private final Supplier<Set<String>> changed;

    /** changed: the codes of the households that changed since the period before. */
    PlanReview(Period period, int year, WorkspaceFile workspace, Supplier<Set<String>> changed) {
        this.period = period;
        this.year = year;
        this.changed = changed;
        this.plans = new PlanStore(workspace);
        this.families = new FamilyStore(workspace);
        this.households = new HouseholdStore(workspace);
        this.exemptions = new PlanExemptions(workspace);
        this.own = new OwnMeasures(workspace);
    }

    private record Planned(Household household, Plan plan) {
    }

    /** What the rules have against the plan of one household. */
    public record Checked(String household, int year, List<PlanFinding> findings) {
    }

    /** Every household against whose plan there is something to mend or to look at, then the plans whose household is not in the period. */
    public void check(Progress progress, Consumer<Checked> each) {
        eachCase(progress, this::checked, checked -> {
            if (!checked.findings().isEmpty()) {
                each.accept(checked);
            }
        });
        gone().forEach(code -> each.accept(new Checked(code, year,
                List.of(new PlanFinding("HOUSEHOLD_GONE", Severity.WARNING, 0, "", Message.of("plan.household-gone", period.name()))))));
    }

    /** The codes of the plans whose household is not in the period. */
    public Set<String> gone() {
        return plans.withoutHousehold(period.id(), year);
    }

    private Checked checked(PlanCase subject) {
        return new Checked(subject.household().code(), year, PlanCheck.check(subject).stream().filter(finding -> finding.severity() != Severity.NOTICE).toList());
    }

    /** The households of a scope with what their plans need. */
    public WorkList workList(Scope scope, Progress progress) {
        List<WorkList.Entry> entries = new ArrayList<>();
        ScopeCodes wanted = ScopeCodes.of(households, period, scope);
        Set<String> others = changed.get();
        LocalDate today = LocalDate.now();
        eachCase(progress, subject -> {
            String code = subject.household().code();
            return wanted.has(code) ? WorkList.Entry.of(subject, PlanCheck.check(subject), today, others.contains(code)) : null;
        }, entry -> {
            if (entry != null) {
                entries.add(entry);
            }
        });
        return new WorkList(entries);
    }

    /** Looks at all plans, several at a time, and hands out what was seen in the order of the households. */
    private <R> void eachCase(Progress progress, Function<PlanCase, R> look, Consumer<R> each) {
        Map<String, List<PlanExemption>> accepted = exemptions.of(year);
        LocalDate day = period.lastDay();
        Catalogue catalogue = own.catalogue();
        Function<Planned, R> seen = planned -> look.apply(PlanCase.of(planned.household(), planned.plan(), day, catalogue).excepting(accepted.getOrDefault(planned.household().code(), List.of())));
        long all = families.size(period.id());
        long[] read = new long[1];
        try (Abreast<Planned, R> looking = new Abreast<>(seen, each)) {
            families.planned(period.id(), year, PlanCheck.fields(), (household, plan) -> {
                progress.pause();
                looking.put(new Planned(household, plan));
                if (++read[0] % SAID == 0) {
                    progress.report(read[0], all);
                }
            });
            looking.finish();
        }
    }
}
