package org.hearthroll.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** A rule that looks at one measure at a time. */
abstract class EachMeasure implements PlanRule {

    /** What is wrong with the measure of a number, if something is. */
    abstract Optional<Message> fault(PlanCase planCase, PlannedMeasure measure, int number);

    abstract Severity severity();

    @Override
    public final List<PlanFinding> check(PlanCase planCase) {
        List<PlanFinding> findings = new ArrayList<>();
        int number = 0;
        for (PlannedMeasure measure : planCase.plan().measures()) {
            int here = ++number;
            fault(planCase, measure, here).ifPresent(message -> findings.add(new PlanFinding(id(), severity(), here, PlanFinding.subject(measure.measure(), measure.target()), message)));
        }
        return findings;
    }
}
