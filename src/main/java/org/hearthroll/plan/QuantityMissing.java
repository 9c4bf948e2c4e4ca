package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Training and sending out to work say for how many, and so does a measure of the office that is meant to be counted. */
final class QuantityMissing extends EachMeasure {

    @Override
    public String id() {
        return "QUANTITY_MISSING";
    }

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number) {
        boolean asked = planCase.catalogue().measure(measure.measure()).map(type -> type.counting().quantityAsked()).orElse(false);
        boolean missing = asked && measure.quantity().amount().isEmpty();
        return missing ? Optional.of(Message.of("plan.quantity-missing", number, planCase.catalogue().label(measure.measure()))) : Optional.empty();
    }
}
