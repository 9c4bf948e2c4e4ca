package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** What is done says what came of it. */
final class ResultMissing extends EachMeasure {

    @Override
    public String id() {
        return "RESULT_MISSING";
    }

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number) {
        boolean missing = measure.progression() == Progression.DONE && measure.result().isBlank();
        return missing ? Optional.of(Message.of("plan.result-missing", number, planCase.catalogue().label(measure.measure()))) : Optional.empty();
    }
}
