package org.hearthroll.plan;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Measures for people stand before those for the household. */
final class PersonFirst implements PlanRule {

    @Override
    public String id() {
        return "PERSON_FIRST";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        List<PlanFinding> findings = new ArrayList<>();
        int firstOfHousehold = 0;
        int number = 0;
        for (PlannedMeasure measure : planCase.plan().measures()) {
            number++;
            boolean ofHousehold = measure.target().equals(PlannedMeasure.HOUSEHOLD);
            if (ofHousehold && firstOfHousehold == 0) {
                firstOfHousehold = number;
            } else if (!ofHousehold && firstOfHousehold > 0) {
                findings.add(new PlanFinding(id(), Severity.WARNING, number, PlanFinding.subject(measure.measure(), measure.target()), Message.of("plan.person-first", number, firstOfHousehold)));
            }
        }
        return findings;
    }
}
