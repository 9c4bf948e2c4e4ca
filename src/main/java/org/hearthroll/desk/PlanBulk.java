package org.hearthroll.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthroll.model.Period;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.FamilyStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.PlanStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.work.Progress;

/** What is done to the plans of many households at once: naming who answers, and copying a plan. All of it is one transaction, each plan with its history. */
public final class PlanBulk {

    private final WorkspaceFile workspace;
    private final Periods periods;
    private final PlanStore plans;

    PlanBulk(WorkspaceFile workspace, Periods periods) {
        this.workspace = workspace;
        this.periods = periods;
        this.plans = new PlanStore(workspace);
    }

    /** Who is to answer for measures: for those of a unit (empty: of every unit), the unit (empty: it stays) and the person; blank: only where none is named yet. */
    public record Duty(String of, String unit, String person, boolean blank) {

        private PlannedMeasure of(PlannedMeasure measure) {
            boolean meant = of.isEmpty() || of.equals(measure.duty().unit());
            boolean named = blank && !measure.duty().person().isEmpty();
            return meant && !named ? measure.withDuty(new PlannedMeasure.Duty(unit.isEmpty() ? measure.duty().unit() : unit, person.isEmpty() ? measure.duty().person() : person)) : measure;
        }
    }

    /** What was changed. */
    public record Done(int households, int measures) {
    }

    /** What a copied plan is for another household: the measures that fit it, and the codes of those that do not. */
    public record Copied(String household, String head, List<PlannedMeasure> fitting, List<String> unfit) {

        public Copied {
            fitting = List.copyOf(fitting);
            unfit = List.copyOf(unfit);
        }
    }

    /** Names who answers for the measures of the plans of a scope. */
    public Done assign(Scope scope, int year, Duty duty, Progress progress) {
        ScopeCodes within = ScopeCodes.recorded(new HouseholdStore(workspace), periods.chosen(scope.period()), scope);
        return save(plans.plans(year).values().stream().filter(plan -> within.has(plan.household())).toList(),
                plan -> new Plan(plan.household(), year, plan.measures().stream().map(duty::of).toList()), progress);
    }

    /** What of a plan would fit other households, as the period it is shown in records them: for whom each measure is best there, and what it answers there; what answers nothing there, or cannot be true, is unfit. */
    public List<Copied> preview(PlanView from, Collection<String> households) {
        LocalDate day = from.subject().day();
        Period period = periods.chosen(YearMonth.from(day).toString());
        Catalogue catalogue = new OwnMeasures(workspace).catalogue();
        List<Copied> found = new ArrayList<>();
        FamilyStore families = new FamilyStore(workspace);
        for (String code : households) {
            families.family(period.id(), code, PlanCheck.fields()).ifPresent(family -> {
                Plan there = plans.plan(code, from.plan().year()).plan();
                found.add(copied(from.plan(), PlanCase.of(family, there, day, catalogue)));
            });
        }
        return found;
    }

    private static Copied copied(Plan from, PlanCase there) {
        List<PlannedMeasure> fitting = new ArrayList<>();
        List<String> unfit = new ArrayList<>();
        for (PlannedMeasure measure : from.measures()) {
            fitted(measure, there).filter(fit -> !PlanCheck.forbids(there, fit)).ifPresentOrElse(fit -> once(fit, fitting), () -> once(measure.measure(), unfit));
        }
        return new Copied(there.household().code(), there.household().value("head_name"), fitting, unfit);
    }

    /** What several people had here may be for one person there, once. */
    private static void once(PlannedMeasure fit, List<PlannedMeasure> fitting) {
        if (fitting.stream().noneMatch(fit::repeats)) {
            fitting.add(fit);
        }
    }

    private static void once(String code, List<String> unfit) {
        if (!unfit.contains(code)) {
            unfit.add(code);
        }
    }

    /** As it would be there: for another person, answering what is recorded there, not begun, without what came of it here. */
    private static Optional<PlannedMeasure> fitted(PlannedMeasure measure, PlanCase there) {
        return there.catalogue().measure(measure.measure()).filter(MeasureType::offered).map(type -> {
            String target = there.bestTarget(type);
            return measure.withTarget(target).withAnswers(there.fitting(type, target)).withProgression(Progression.NOT_STARTED).withResult("");
        }).filter(fit -> !fit.answers().isEmpty());
    }

    /** Adds the measures that fit to the plans of the households, except what stands there already for the same person. */
    public Done copy(int year, List<Copied> chosen, Progress progress) {
        List<Plan> before = chosen.stream().map(copied -> plans.plan(copied.household(), year).plan()).toList();
        Map<String, List<PlannedMeasure>> wanted = chosen.stream().collect(Collectors.toMap(Copied::household, Copied::fitting));
        return save(before, plan -> added(plan, wanted.get(plan.household())), progress);
    }

    private static Plan added(Plan plan, List<PlannedMeasure> measures) {
        Plan next = plan;
        for (PlannedMeasure measure : measures) {
            next = next.measures().stream().anyMatch(measure::repeats) ? next : PlanOrder.with(next, measure);
        }
        return next;
    }

    private Done save(Collection<Plan> before, Function<Plan, Plan> change, Progress progress) {
        PlanSaving saving = new PlanSaving(plans, new AuditStore(workspace));
        return workspace.together(() -> {
            int households = 0;
            int measures = 0;
            for (Plan plan : before) {
                progress.pause();
                Plan next = change.apply(plan);
                if (!next.equals(plan)) {
                    saving.save(new PlanSaving.Change(plan, next));
                    households++;
                    measures += PlanBookReceipt.Measures.between(plan, next).all();
                }
            }
            return new Done(households, measures);
        });
    }
}
