package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** A measure of a year's plan neither begins after that year nor is due before it. */
final class OutsideYear extends EachMeasure {

    @Override
    public String id() {
        return "OUTSIDE_YEAR";
    }

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number) {
        String year = Integer.toString(planCase.plan().year());
        boolean late = year(measure.term().start()).compareTo(year) > 0;
        boolean early = !measure.term().due().isEmpty() && year(measure.term().due()).compareTo(year) < 0;
        return late || early ? Optional.of(Message.of("plan.outside-year", number, late ? measure.term().start() : measure.term().due(), year)) : Optional.empty();
    }

    private static String year(String date) {
        return date.substring(0, Math.min(4, date.length()));
    }
}
