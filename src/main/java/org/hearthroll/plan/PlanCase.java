package org.hearthroll.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearthroll.model.Household;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;

/** What the rules look at: a household, its plan of a year (without measures if there is none yet), its causes and its conditions. */
public record PlanCase(Household household, Plan plan, List<String> causes, Conditions conditions) {

    /** Reads causes and conditions off the household; ages are those on the given day. */
    public static PlanCase of(Household household, Plan plan, LocalDate day) {
        return new PlanCase(household, plan, Causes.of(household), Conditions.of(household, day));
    }

    public List<String> measureCodes() {
        return plan.measures().stream().map(PlannedMeasure::measure).toList();
    }

    /**
     * Whether a measure speaks to something it names: a stated cause that the matrix allows it for (any measure where the matrix has
     * no row), or a condition recorded for its target that triggers it.
     */
    boolean answers(PlannedMeasure measure, String named) {
        if (causes.contains(named)) {
            return Matrix.standard().requirement(named).map(row -> row.fits(measure.measure())).orElse(true);
        }
        Optional<MeasureType> type = Catalogue.standard().measure(measure.measure());
        boolean fits = type.filter(found -> found.triggers().contains(named)).isPresent()
                || Matrix.standard().requirement(named).filter(row -> row.fits(measure.measure())).isPresent();
        return fits && conditions.recorded(named, measure.target());
    }
}
