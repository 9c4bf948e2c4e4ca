package org.hearthroll.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Where a unit answers for a measure a person there is named too; said once for the whole plan. */
final class NoPerson implements PlanRule {

    @Override
    public String id() {
        return "NO_PERSON";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        List<PlannedMeasure> measures = planCase.plan().measures();
        List<Integer> numbers = IntStream.range(0, measures.size()).filter(i -> unitAlone(measures.get(i).duty())).mapToObj(i -> i + 1).toList();
        return numbers.isEmpty() ? List.of() : List.of(PlanFinding.ofPlan(id(), Severity.NOTICE, Message.of("plan.no-person", Labels.numbers(numbers))));
    }

    private static boolean unitAlone(PlannedMeasure.Duty duty) {
        return !duty.unit().isEmpty() && duty.person().isEmpty();
    }
}
