package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** A measure of a year's plan begins in that year at the latest and is due within it: one that runs on belongs, from then on, to the next plan too. */
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
        String start = measure.term().start();
        String due = measure.term().due();
        if (year(start).compareTo(year) > 0) {
            return Optional.of(Message.of("plan.outside-year", number, start, year));
        }
        int ends = due.isEmpty() ? 0 : year(due).compareTo(year);
        return ends == 0 ? Optional.empty() : Optional.of(Message.of(ends < 0 ? "plan.outside-year" : "plan.due-after-year", number, due, year));
    }

    private static String year(String date) {
        return date.substring(0, Math.min(4, date.length()));
    }
}
