package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Whom a measure is for is still in the household. */
final class TargetGone extends EachMeasure {

    @Override
    public String id() {
        return "TARGET_GONE";
    }

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number) {
        if (measure.target().equals(PlannedMeasure.HOUSEHOLD) || planCase.conditions().people().containsKey(measure.target())) {
            return Optional.empty();
        }
        return Optional.of(Message.of("plan.target-gone", number, measure.target()));
    }
}
