package org.hearthroll.plan;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Every recorded condition that the matrix insists on, such as not being insured, is met by measures of each group of its row. */
final class ConditionUnanswered implements PlanRule {

    @Override
    public String id() {
        return "CONDITION_UNANSWERED";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        return planCase.catalogue().matrix().all().stream().filter(row -> row.severity() == Severity.ERROR && planCase.conditions().recorded(row.answers())).flatMap(row -> faults(planCase, row)).toList();
    }

    private Stream<PlanFinding> faults(PlanCase planCase, Requirement row) {
        return row.unmet(planCase.measureCodes()).stream()
                .map(group -> PlanFinding.about(id(), Severity.ERROR, row.answers(), Message.of("plan.condition-unanswered", Answers.label(row.answers()), Labels.measures(planCase.catalogue(), group))));
    }
}
