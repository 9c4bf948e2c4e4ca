package org.hearthroll.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;

/** Where measures stand in a plan: those for people first, those for the household after them. */
public final class PlanOrder {

    private PlanOrder() {
    }

    /** The plan with people first; within each kind the order stays. */
    public static Plan peopleFirst(Plan plan) {
        List<PlannedMeasure> measures = plan.measures().stream().sorted(Comparator.comparing(PlanOrder::ofHousehold)).toList();
        return new Plan(plan.household(), plan.year(), measures);
    }

    /** The plan with one measure more, at the end of its kind. */
    public static Plan with(Plan plan, PlannedMeasure measure) {
        List<PlannedMeasure> measures = new ArrayList<>(plan.measures());
        measures.add(place(plan, measure), measure);
        return new Plan(plan.household(), plan.year(), measures);
    }

    /** The index a new measure goes to: before the first of the household if it is for a person, else the end. */
    public static int place(Plan plan, PlannedMeasure measure) {
        int index = 0;
        while (index < plan.measures().size() && (ofHousehold(measure) || !ofHousehold(plan.measures().get(index)))) {
            index++;
        }
        return index;
    }

    private static boolean ofHousehold(PlannedMeasure measure) {
        return measure.target().equals(PlannedMeasure.HOUSEHOLD);
    }
}
