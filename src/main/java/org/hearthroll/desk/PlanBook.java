package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Period;
import org.hearthroll.model.Plan;
import org.hearthroll.model.Scope;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.FamilyStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.PlanStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;

/** The plans of many households as one workbook: written out to be worked on elsewhere, and read back, all or nothing. */
public final class PlanBook {

    private final WorkspaceFile workspace;
    private final Periods periods;
    private final PlanStore plans;
    private final FamilyStore families;
    private final AuditStore audit;

    PlanBook(WorkspaceFile workspace, Periods periods) {
        this.workspace = workspace;
        this.periods = periods;
        this.plans = new PlanStore(workspace);
        this.families = new FamilyStore(workspace);
        this.audit = new AuditStore(workspace);
    }

    /** What was written; gone: the plans left out because their household is not in the period. */
    public record Written(int households, int measures, int gone) {
    }

    /** Writes the plans of a year for the households of a scope; refuses a scope without any. Full data is entered in the audit before. */
    public Written export(Scope scope, int year, Path file, Disclosure disclosure, Progress progress) {
        Period period = periods.chosen(scope.period());
        ScopeCodes within = ScopeCodes.of(new HouseholdStore(workspace), period, scope);
        Map<String, Plan> planned = plans.plans(year);
        Set<String> gone = new HashSet<>(planned.keySet());
        try (PlanBookWriting writing = new PlanBookWriting(file, new OwnMeasures(workspace).catalogue(), disclosure.masked() ? Naming.MASKED : Naming.FULL)) {
            families.families(period.id(), List.of(), household -> {
                progress.pause();
                Plan plan = planned.get(household.code());
                if (plan != null && within.has(household.code())) {
                    writing.put(household, plan);
                    progress.report(writing.households(), planned.size());
                }
                gone.remove(household.code());
            });
            if (writing.households() == 0) {
                throw Refusal.of("plan.book.refused.nothing", Integer.toString(year), period.name());
            }
            if (!disclosure.masked()) {
                audit.append("plans-unmasked", "%d households %d: %s".formatted(writing.households(), year, disclosure.reason()));
            }
            writing.done();
            return new Written(writing.households(), writing.measures(), scope.conditions().isEmpty() ? gone.size() : 0);
        }
    }

    /** Replaces the plans of a year of the households in a file, all in one transaction; with any fault in it, nothing is kept. period: null for the current one. */
    public PlanBookReceipt load(Path file, int year, String period, Progress progress) {
        Period chosen = periods.chosen(period);
        PlanBookReading read = PlanBookReading.open(file, year, new OwnMeasures(workspace).catalogue(), progress);
        int households = read.households();
        Map<String, Plan> planned = plans.plans(year);
        List<PlanSaving.Change> changes = new ArrayList<>();
        families.families(chosen.id(), List.of(), household -> {
            progress.pause();
            if (read.names(household.code())) {
                Plan kept = planned.getOrDefault(household.code(), new Plan(household.code(), year, List.of()));
                Plan next = read.plan(household, kept);
                if (!next.equals(kept)) {
                    changes.add(new PlanSaving.Change(kept, next));
                }
            }
        });
        List<Message> faults = read.faults(chosen.name());
        if (!faults.isEmpty()) {
            return new PlanBookReceipt(households, 0, PlanBookReceipt.Measures.NONE, faults);
        }
        keep(changes, file, read.sha256(), progress);
        return new PlanBookReceipt(households, changes.size(), measures(changes), List.of());
    }

    private void keep(List<PlanSaving.Change> changes, Path file, String sha256, Progress progress) {
        if (changes.isEmpty()) {
            return;
        }
        PlanSaving saving = new PlanSaving(plans, audit);
        workspace.together(() -> {
            audit.append("plans-imported", "%d households from %s %s".formatted(changes.size(), file.getFileName(), sha256));
            int done = 0;
            for (PlanSaving.Change change : changes) {
                progress.pause();
                saving.save(change);
                progress.report(++done, changes.size());
            }
            return null;
        });
    }

    private static PlanBookReceipt.Measures measures(List<PlanSaving.Change> changes) {
        return changes.stream().map(change -> PlanBookReceipt.Measures.between(change.before(), change.after()))
                .reduce(PlanBookReceipt.Measures.NONE, PlanBookReceipt.Measures::and);
    }
}
