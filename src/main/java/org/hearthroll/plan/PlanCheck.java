package org.hearthroll.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.PlannedMeasure;

/** The rules of a good plan, applied in the order they are shown. */
public final class PlanCheck {

    private static final List<Impossible> IMPOSSIBLE = Impossible.declared();
    private static final List<PlanRule> RULES = Stream.of(
            List.of(new NoPlan(), new TooFew(), new PersonFirst(), new AnswersNothing(), new CauseUnanswered(), new ConditionUnanswered(), new PersonUnanswered(), new TargetGone(), new Repeated()),
            List.of(new DueBeforeStart(), new OutsideYear(), new NoResponsible(), new NoPerson(), new QuantityMissing(), new ResultMissing()),
            IMPOSSIBLE, List.of(EnoughLabour.quarter(), EnoughLabour.half(), Development.onlySecurity(), Development.nothingToEarn())).<PlanRule>flatMap(List::stream).toList();

    private PlanCheck() {
    }

    /** The ids of the rules, in their order. */
    public static List<String> ids() {
        return RULES.stream().map(PlanRule::id).toList();
    }

    /** Whether a measure cannot be true of the household as it is recorded. */
    static boolean forbids(PlanCase planCase, PlannedMeasure measure) {
        return IMPOSSIBLE.stream().anyMatch(rule -> rule.forbids(planCase, measure));
    }

    /** The fields of the record that rules and conditions look at, besides those every household has. */
    public static Set<String> fields() {
        Stream<String> own = Stream.concat(IMPOSSIBLE.stream().flatMap(rule -> rule.fields().stream()), Stream.of("labour", "risk_found_on"));
        return Stream.concat(own, ConditionTypes.standard().fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What the rules have against a plan; a household without one has that against it and nothing else. */
    public static List<PlanFinding> check(PlanCase planCase) {
        if (planCase.plan().measures().isEmpty()) {
            return RULES.getFirst().check(planCase);
        }
        return RULES.stream().flatMap(rule -> rule.check(planCase).stream()).toList();
    }
}
