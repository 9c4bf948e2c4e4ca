package org.hearthroll.plan;

import java.util.List;
import org.hearthroll.codes.Parameters;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** A plan has at least the asked number of measures (parameter plan.minimum_measures). */
final class TooFew implements PlanRule {

    @Override
    public String id() {
        return "TOO_FEW";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        int asked = Parameters.standard().number("plan.minimum_measures").intValueExact();
        int there = planCase.plan().measures().size();
        return there >= asked ? List.of() : List.of(PlanFinding.ofPlan(id(), Severity.ERROR, Message.of("plan.too-few", there, asked)));
    }
}
