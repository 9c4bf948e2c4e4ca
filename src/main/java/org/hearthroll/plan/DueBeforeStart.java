package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** A measure is due on or after the day it starts; ISO dates compare as texts. */
final class DueBeforeStart extends EachMeasure {

    @Override
    public String id() {
        return "DUE_BEFORE_START";
    }

    @Override
    Severity severity() {
        return Severity.ERROR;
    }

    @Override
    Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number) {
        String start = measure.term().start();
        String due = measure.term().due();
        boolean wrong = !start.isEmpty() && !due.isEmpty() && due.compareTo(start) < 0;
        return wrong ? Optional.of(Message.of("plan.due-before-start", number, due, start)) : Optional.empty();
    }
}
