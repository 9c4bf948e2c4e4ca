package org.hearthroll.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Every stated cause has measures of each group the matrix asks for, or, where the matrix has no row, a measure that names it. */
final class CauseUnanswered implements PlanRule {

    @Override
    public String id() {
        return "CAUSE_UNANSWERED";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        return planCase.causes().stream().flatMap(cause -> faults(planCase, cause).map(message -> PlanFinding.about(id(), Severity.ERROR, cause, message))).toList();
    }

    private static Stream<Message> faults(PlanCase planCase, String cause) {
        Optional<Requirement> row = planCase.catalogue().matrix().requirement(cause);
        if (row.isPresent()) {
            return row.get().unmet(planCase.measureCodes()).stream()
                    .map(group -> Message.of("plan.cause-unanswered", Answers.label(cause), Labels.measures(planCase.catalogue(), group)));
        }
        boolean named = planCase.plan().measures().stream().anyMatch(measure -> measure.answers().contains(cause));
        return named ? Stream.empty() : Stream.of(Message.of("plan.cause-unnamed", Answers.label(cause)));
    }
}
