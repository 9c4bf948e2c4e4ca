package org.hearthroll.plan;

import java.util.List;

/** The rules of a good plan, applied in the order they are shown. */
public final class PlanCheck {

    private static final List<PlanRule> RULES = List.of(new NoPlan(), new TooFew(), new PersonFirst(), new AnswersNothing(),
            new CauseUnanswered(), new ConditionUnanswered(), new TargetGone(), new DueBeforeStart(), new NoResponsible(), new QuantityMissing());

    private PlanCheck() {
    }

    /** The ids of the rules, in their order. */
    public static List<String> ids() {
        return RULES.stream().map(PlanRule::id).toList();
    }

    /** What the rules have against a plan; a household without one has that against it and nothing else. */
    public static List<PlanFinding> check(PlanCase planCase) {
        if (planCase.plan().measures().isEmpty()) {
            return RULES.getFirst().check(planCase);
        }
        return RULES.stream().flatMap(rule -> rule.check(planCase).stream()).toList();
    }
}
