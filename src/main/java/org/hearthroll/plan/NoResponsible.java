package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Somebody answers for every measure: a unit or a person. */
final class NoResponsible extends EachMeasure {

    @Override
    public String id() {
        return "NO_RESPONSIBLE";
    }

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number) {
        boolean nobody = measure.duty().unit().isEmpty() && measure.duty().person().isEmpty();
        return nobody ? Optional.of(Message.of("plan.no-responsible", number, planCase.catalogue().label(measure.measure()))) : Optional.empty();
    }
}
