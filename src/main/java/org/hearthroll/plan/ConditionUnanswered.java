package org.hearthroll.plan;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Every recorded condition that has a row in the matrix, such as not being insured, is met by measures of each group of the row. */
final class ConditionUnanswered implements PlanRule {

    @Override
    public String id() {
        return "CONDITION_UNANSWERED";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        return Matrix.standard().all().stream().filter(row -> planCase.conditions().recorded(row.answers()))
                .flatMap(row -> faults(planCase, row)).map(message -> new PlanFinding(id(), Severity.ERROR, 0, message)).toList();
    }

    private static Stream<Message> faults(PlanCase planCase, Requirement row) {
        return row.unmet(planCase.measureCodes()).stream()
                .map(group -> Message.of("plan.condition-unanswered", Answers.label(row.answers()), Labels.measures(group)));
    }
}
