package org.hearthroll.plan;

import java.util.List;

/** One rule a plan is checked by. */
interface PlanRule {

    /** The id as machine output names it. */
    String id();

    /** Everything this rule has against the plan; nothing if it is met. */
    List<PlanFinding> check(PlanCase planCase);
}
