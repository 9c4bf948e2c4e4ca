package org.hearthroll.plan;

import java.util.List;
import org.hearthroll.text.Message;

/** One rule a plan is checked by. */
interface PlanRule {

    /** The id as machine output names it. */
    String id();

    /** What it finds, in a few words, where nobody's plan in particular is spoken of. */
    default Message name() {
        return Message.of("plan.rule." + id());
    }

    /** Everything this rule has against the plan; nothing if it is met. */
    List<PlanFinding> check(PlanCase planCase);
}
