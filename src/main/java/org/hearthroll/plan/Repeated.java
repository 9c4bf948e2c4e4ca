package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** No measure stands twice for the same person or for the household, unless the second begins only after the first is due. */
final class Repeated extends EachMeasure {

    @Override
    public String id() {
        return "REPEATED";
    }

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number) {
        for (int earlier = 1; earlier < number; earlier++) {
            PlannedMeasure other = planCase.plan().measures().get(earlier - 1);
            if (other.repeats(measure) && !apart(other.term(), measure.term())) {
                return Optional.of(Message.of("plan.repeated", number, planCase.catalogue().label(measure.measure()), earlier));
            }
        }
        return Optional.empty();
    }

    /** Whether one ends before the other begins; ISO dates compare as texts. */
    private static boolean apart(PlannedMeasure.Term one, PlannedMeasure.Term other) {
        return before(one, other) || before(other, one);
    }

    private static boolean before(PlannedMeasure.Term one, PlannedMeasure.Term other) {
        return !one.due().isEmpty() && !other.start().isEmpty() && one.due().compareTo(other.start()) < 0;
    }
}
