package org.hearthroll.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Message;

/** One click that mends what a rule found: what it does, and the plan after it. What only the user can know is not mended. */
public record Mend(Message what, Plan plan) {

    /** How a finding is mended, if it can be. */
    public static Optional<Mend> of(PlanCase planCase, PlanFinding finding) {
        if (finding.measure() == 0) {
            return switch (finding.rule()) {
                case "CAUSE_UNANSWERED", "CONDITION_UNANSWERED", "PERSON_UNANSWERED", "NO_DEVELOPMENT", "ONLY_SECURITY", "TOO_FEW", "NO_PLAN" -> added(planCase, finding);
                default -> Optional.empty();
            };
        }
        int index = finding.measure() - 1;
        PlannedMeasure measure = planCase.plan().measures().get(index);
        return switch (finding.rule()) {
            case "PERSON_FIRST" -> Optional.of(new Mend(Message.of("plan.mend.order"), PlanOrder.peopleFirst(planCase.plan())));
            case "ANSWERS_NOTHING" -> answered(planCase, index);
            case "TARGET_GONE" -> retargeted(planCase, index);
            case "REPEATED" -> Optional.of(removed(planCase.plan(), index));
            case "DUE_BEFORE_START" -> Optional.of(changed(planCase.plan(), index, "plan.mend.dates", m -> m.withTerm(new PlannedMeasure.Term(m.term().due(), m.term().start()))));
            case "OUTSIDE_YEAR" -> withinTheYear(planCase.plan(), index);
            case "NO_RESPONSIBLE" -> planCase.catalogue().measure(measure.measure()).flatMap(type -> type.responsible().stream().findFirst())
                    .map(unit -> changed(planCase.plan(), index, Message.of("plan.mend.unit", unit), m -> m.withDuty(new PlannedMeasure.Duty(unit, ""))));
            case "QUANTITY_MISSING" -> Optional.of(changed(planCase.plan(), index, "plan.mend.quantity", m -> m.withQuantity(new PlannedMeasure.Quantity("1", m.quantity().unit()))));
            default -> PlanCheck.forbids(planCase, measure) ? Optional.of(removed(planCase.plan(), index)) : Optional.empty();
        };
    }

    /** The first suggestion after which the finding is gone or, where several measures are missing, after which there is one more. */
    private static Optional<Mend> added(PlanCase planCase, PlanFinding finding) {
        boolean several = List.of("TOO_FEW", "NO_PLAN").contains(finding.rule());
        return Suggestions.of(planCase).stream().map(Suggestion::measure).map(measure -> new Mend(Message.of("plan.mend.add", planCase.catalogue().label(measure.measure()),
                Targets.label(planCase.household(), measure.target(), planCase.naming())), PlanOrder.with(planCase.plan(), measure)))
                .filter(mend -> several || !PlanCheck.check(planCase.with(mend.plan())).contains(finding)).findFirst();
    }

    private static Optional<Mend> answered(PlanCase planCase, int index) {
        PlannedMeasure measure = planCase.plan().measures().get(index);
        List<String> fitting = planCase.catalogue().measure(measure.measure()).map(type -> planCase.fitting(type, measure.target())).orElse(List.of());
        return fitting.isEmpty() ? retargeted(planCase, index) : Optional.of(changed(planCase.plan(), index, Message.of("plan.mend.answers", Labels.answers(fitting)), m -> m.withAnswers(fitting)));
    }

    /** To whom the measure fits best; nothing if it fits nobody. */
    private static Optional<Mend> retargeted(PlanCase planCase, int index) {
        PlannedMeasure measure = planCase.plan().measures().get(index);
        Optional<MeasureType> type = planCase.catalogue().measure(measure.measure());
        String target = type.map(planCase::bestTarget).orElse(PlannedMeasure.HOUSEHOLD);
        List<String> fitting = type.map(known -> planCase.fitting(known, target)).orElse(List.of());
        return fitting.isEmpty() || target.equals(measure.target()) ? Optional.empty() : Optional.of(changed(planCase.plan(), index,
                Message.of("plan.mend.target", Targets.label(planCase.household(), target, planCase.naming())), m -> m.withTarget(target).withAnswers(fitting)));
    }

    /** A measure that starts in time and is due too late is due at the end of the year; one of another year altogether only the user can date. */
    private static Optional<Mend> withinTheYear(Plan plan, int index) {
        String end = plan.lastDay();
        PlannedMeasure.Term term = plan.measures().get(index).term();
        return term.start().compareTo(end) > 0 || term.due().compareTo(end) <= 0 ? Optional.empty()
                : Optional.of(changed(plan, index, Message.of("plan.mend.due", end), m -> m.withTerm(new PlannedMeasure.Term(term.start(), end))));
    }

    private static Mend removed(Plan plan, int index) {
        return new Mend(Message.of("plan.mend.remove"), plan.without(index));
    }

    private static Mend changed(Plan plan, int index, String what, UnaryOperator<PlannedMeasure> change) {
        return changed(plan, index, Message.of(what), change);
    }

    private static Mend changed(Plan plan, int index, Message what, UnaryOperator<PlannedMeasure> change) {
        return new Mend(what, plan.replaced(index, change.apply(plan.measures().get(index))));
    }
}
