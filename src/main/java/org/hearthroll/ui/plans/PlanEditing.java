package org.hearthroll.ui.plans;

import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanOrder;

/** What an edit of a cell does to the plan. */
final class PlanEditing {

    private Sitting sitting;
    private boolean readOnly;

    void sit(Sitting now, boolean onlyLooking) {
        sitting = now;
        readOnly = onlyLooking;
    }

    Sitting sitting() {
        return sitting;
    }

    boolean readOnly() {
        return readOnly;
    }

    /** Whether a line of a sitting is still what it was when it was shown. */
    boolean stands(Sitting then, Line line) {
        List<PlannedMeasure> measures = sitting.plan().measures();
        if (then != sitting || line.draft()) {
            return then == sitting;
        }
        return line.index() < measures.size() && measures.get(line.index()).equals(line.measure());
    }

    /** Puts a typed text into a field; see {@link CellEdit#typed} for what is refused. */
    void typed(Line line, MeasureField field, String text) {
        sitting.edit(sitting.plan().replaced(line.index(), CellEdit.typed(field, line.measure(), text, sitting.plan().year())));
    }

    /** Puts chosen codes into a field, on the empty line by a new measure; answers where the measure stands now. */
    int chosen(Line line, MeasureField field, List<String> codes) {
        if (line.draft()) {
            return added(field, codes.getFirst());
        }
        sitting.edit(sitting.plan().replaced(line.index(), changed(line.measure(), field, codes)));
        return line.index();
    }

    /** What is usual of a measure of a code, for whom it fits best. */
    PlannedMeasure proposed(String code) {
        PlanCase subject = sitting.view().get().subject();
        MeasureType type = subject.catalogue().measure(code).orElseThrow();
        return subject.proposed(type, subject.bestTarget(type));
    }

    /** A measure with exactly these codes in a field; nothing else of it changes. */
    PlannedMeasure put(PlannedMeasure measure, MeasureField field, List<String> codes) {
        return switch (field) {
            case TARGET -> measure.withTarget(codes.getFirst());
            case MEASURE -> measure.measure().equals(codes.getFirst()) ? measure : other(measure, codes.getFirst());
            default -> changed(measure, field, codes);
        };
    }

    /** Puts what stands in a field of one line into the same field of the lines after it, up to the last one named; all of it is one edit. */
    void fill(int from, int last, MeasureField field) {
        Plan plan = sitting.plan();
        PlannedMeasure model = plan.measures().get(from);
        for (int row = from + 1; row <= last; row++) {
            PlannedMeasure here = plan.measures().get(row);
            plan = plan.replaced(row, PlanColumns.CHOSEN.contains(field) ? put(here, field, codes(field, new Line(from, model)))
                    : CellEdit.typed(field, here, CellEdit.text(field, model), plan.year()));
        }
        sitting.edit(plan);
    }

    /** The codes a field has now. */
    List<String> codes(MeasureField field, Line line) {
        if (line.draft()) {
            return List.of();
        }
        PlannedMeasure measure = line.measure();
        return switch (field) {
            case TARGET -> List.of(measure.target());
            case ANSWERS -> measure.answers();
            case MEASURE -> List.of(measure.measure());
            case PROGRESS -> List.of(measure.progression().name());
            default -> throw new IllegalArgumentException(field + " is typed, not chosen");
        };
    }

    private int added(MeasureField field, String code) {
        PlanCase subject = sitting.view().get().subject();
        return add(field == MeasureField.MEASURE ? proposed(code) : subject.proposed(fallback(subject), code));
    }

    /** Adds a measure at the end of its kind; answers its index. */
    int add(PlannedMeasure measure) {
        Plan plan = sitting.plan();
        sitting.edit(PlanOrder.with(plan, measure));
        return PlanOrder.place(plan, measure);
    }

    /** Where only the target was chosen: the first measure that the household's record calls for. */
    private static MeasureType fallback(PlanCase subject) {
        List<MeasureType> all = subject.catalogue().offered();
        return all.stream().filter(type -> !subject.fitting(type, subject.bestTarget(type)).isEmpty()).findFirst().orElse(all.getFirst());
    }

    /** Another measure or target brings what it answers along, unless the old answers were chosen by hand. */
    private PlannedMeasure changed(PlannedMeasure measure, MeasureField field, List<String> codes) {
        return switch (field) {
            case TARGET -> refitted(measure, measure.withTarget(codes.getFirst()));
            case ANSWERS -> measure.withAnswers(codes);
            case MEASURE -> other(measure, codes.getFirst());
            case PROGRESS -> measure.withProgression(Progression.valueOf(codes.getFirst()));
            default -> throw new IllegalArgumentException(field + " is typed, not chosen");
        };
    }

    /** Another measure has another office; who was named stays, for nobody is put in the place of a name that was typed. */
    private PlannedMeasure other(PlannedMeasure measure, String code) {
        PlanCase subject = sitting.view().get().subject();
        PlannedMeasure proposed = subject.proposed(subject.catalogue().measure(code).orElseThrow(), measure.target());
        String named = measure.duty().person();
        return proposed.withDuty(named.isEmpty() ? proposed.duty() : new PlannedMeasure.Duty(proposed.duty().unit(), named)).withTerm(measure.term()).withFunding(measure.funding()).withProgression(measure.progression()).withResult(measure.result());
    }

    private PlannedMeasure refitted(PlannedMeasure before, PlannedMeasure after) {
        PlanCase subject = sitting.view().get().subject();
        boolean untouched = subject.catalogue().measure(before.measure()).map(type -> subject.fitting(type, before.target()).equals(before.answers())).orElse(false);
        return untouched ? after.withAnswers(subject.fitting(subject.catalogue().measure(before.measure()).orElseThrow(), after.target())) : after;
    }
}
