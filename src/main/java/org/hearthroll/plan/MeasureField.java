package org.hearthroll.plan;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Message;

/** The fields of a planned measure in the order of the table, each with its heading and how its value is shown. */
public enum MeasureField {
    TARGET("plan.field.target", (subject, measure) -> Targets.label(subject.household(), measure.target(), subject.naming())),
    ANSWERS("plan.field.answers", measure -> Labels.answers(measure.answers())),
    MEASURE("plan.field.measure", (subject, measure) -> subject.catalogue().label(measure.measure())),
    QUANTITY("plan.field.quantity", measure -> measure.quantity().amount()),
    UNIT("plan.field.unit", measure -> measure.quantity().unit()),
    RESPONSIBLE_UNIT("plan.field.responsible-unit", measure -> measure.duty().unit()),
    RESPONSIBLE_PERSON("plan.field.responsible-person", measure -> measure.duty().person()),
    FUND("plan.field.fund", measure -> Money.grouped(measure.funding().fen())),
    FUND_SOURCE("plan.field.fund-source", measure -> measure.funding().source()),
    START("plan.field.start", measure -> measure.term().start()),
    DUE("plan.field.due", measure -> measure.term().due()),
    PROGRESS("plan.field.progress", measure -> Message.of("plan.progress." + measure.progression())),
    RESULT("plan.field.result", PlannedMeasure::result);

    private final String heading;
    private final BiFunction<PlanCase, PlannedMeasure, Object> value;

    MeasureField(String heading, BiFunction<PlanCase, PlannedMeasure, Object> value) {
        this.heading = heading;
        this.value = value;
    }

    MeasureField(String heading, Function<PlannedMeasure, Object> value) {
        this(heading, (_, measure) -> value.apply(measure));
    }

    public Message label() {
        return Message.of(heading);
    }

    /** The value as a text or a label in both languages; empty where it is open. */
    public Object shown(PlanCase subject, PlannedMeasure measure) {
        return value.apply(subject, measure);
    }
}
