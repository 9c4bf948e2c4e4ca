package org.hearthroll.plan;

import java.util.List;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Every household has a plan for the year. */
final class NoPlan implements PlanRule {

    @Override
    public String id() {
        return "NO_PLAN";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        if (!planCase.plan().measures().isEmpty()) {
            return List.of();
        }
        return List.of(PlanFinding.ofPlan(id(), Severity.ERROR, Message.of("plan.no-plan", Integer.toString(planCase.plan().year()))));
    }
}
