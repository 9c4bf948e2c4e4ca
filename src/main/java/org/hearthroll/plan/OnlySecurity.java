package org.hearthroll.plan;

import java.util.List;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** A household that can work and whose risk is still open gets more than social security (R1 5_11_032). */
final class OnlySecurity implements PlanRule {

    private static final String SECURITY = "SUPPORT";

    @Override
    public String id() {
        return "ONLY_SECURITY";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        List<String> categories = Development.categories(planCase);
        boolean only = !categories.isEmpty() && categories.stream().allMatch(SECURITY::equals);
        return only && Development.expected(planCase) ? List.of(PlanFinding.ofPlan(id(), Severity.WARNING, Message.of("plan.only-security"))) : List.of();
    }
}
