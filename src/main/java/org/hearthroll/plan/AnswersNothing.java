package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Every measure names, and fits, a stated cause or a recorded condition. */
final class AnswersNothing extends EachMeasure {

    @Override
    public String id() {
        return "ANSWERS_NOTHING";
    }

    @Override
    Severity severity() {
        return Severity.ERROR;
    }

    @Override
    Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number) {
        if (measure.answers().isEmpty()) {
            return Optional.of(Message.of("plan.answers-blank", number, planCase.catalogue().label(measure.measure())));
        }
        if (measure.answers().stream().anyMatch(named -> planCase.answers(measure, named))) {
            return Optional.empty();
        }
        return Optional.of(Message.of("plan.answers-nothing", number, planCase.catalogue().label(measure.measure()), Labels.answers(measure.answers())));
    }
}
