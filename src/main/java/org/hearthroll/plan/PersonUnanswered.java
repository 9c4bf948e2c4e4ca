package org.hearthroll.plan;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/**
 * Everybody with a recorded condition of the matrix, such as an illness, has a measure of their own that answers it, or one for the whole
 * household does; so has the household for its house and its water. What the plan has no measure for at all where one is insisted on is
 * said elsewhere.
 */
final class PersonUnanswered implements PlanRule {

    @Override
    public String id() {
        return "PERSON_UNANSWERED";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        return planCase.catalogue().matrix().all().stream().filter(row -> planCase.conditions().recorded(row.answers())).filter(row -> row.severity() != Severity.ERROR || row.unmet(planCase.measureCodes()).isEmpty())
                .flatMap(row -> whom(planCase, row.answers()).flatMap(target -> faults(planCase, row, target))).toList();
    }

    private static Stream<String> whom(PlanCase planCase, String condition) {
        return planCase.conditions().household().contains(condition) ? Stream.of(PlannedMeasure.HOUSEHOLD) : planCase.conditions().having(condition).stream();
    }

    private Stream<PlanFinding> faults(PlanCase planCase, Requirement row, String target) {
        return row.unmet(planCase.measureCodes(target)).stream().map(group -> PlanFinding.about(id(), Severity.WARNING, PlanFinding.subject(row.answers(), target),
                Message.of("plan.person-unanswered", Targets.label(planCase.household(), target, planCase.naming()), Answers.label(row.answers()), Labels.measures(planCase.catalogue(), group))));
    }
}
