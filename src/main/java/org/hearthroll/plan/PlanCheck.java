package org.hearthroll.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Message;

/** The rules of a good plan, applied in the order they are shown. */
public final class PlanCheck {

    private static final List<Impossible> IMPOSSIBLE = Impossible.declared();
    private static final List<PlanRule> RULES = Stream.of(
            List.of(new NoPlan(), new TooFew(), new PersonFirst(), new AnswersNothing(), new CauseUnanswered(), new ConditionUnanswered(), new PersonUnanswered(), new TargetGone(), new Repeated()),
            List.of(new DueBeforeStart(), new OutsideYear(), new NoResponsible(), new NoPerson(), new QuantityMissing(), new ResultMissing()),
            IMPOSSIBLE, List.of(EnoughLabour.quarter(), EnoughLabour.half(), new OnlySecurity(), new NoDevelopment())).<PlanRule>flatMap(List::stream).toList();

    private PlanCheck() {
    }

    /** The ids of the rules, in their order. */
    public static List<String> ids() {
        return RULES.stream().map(PlanRule::id).toList();
    }

    /** What a rule finds, in a few words; an id of none is a fault of the program. */
    public static Message name(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(id)).name();
    }

    /** Whether a measure cannot be true of the household as it is recorded. */
    public static boolean forbids(PlanCase planCase, PlannedMeasure measure) {
        return IMPOSSIBLE.stream().anyMatch(rule -> rule.forbids(planCase, measure));
    }

    /** The fields of the record that rules and conditions look at, besides those every household has. */
    public static Set<String> fields() {
        Stream<String> own = Stream.concat(IMPOSSIBLE.stream().flatMap(rule -> rule.fields().stream()), Stream.of("labour", "risk_found_on"));
        return Stream.concat(own, ConditionTypes.standard().fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A finding that the office accepts, and why. */
    public record Accepted(PlanFinding finding, PlanExemption exemption) {
    }

    /** What the rules have against a plan and nobody accepted; a household without one has that against it and nothing else. */
    public static List<PlanFinding> check(PlanCase planCase) {
        List<PlanFinding> found = found(planCase);
        return planCase.exemptions().isEmpty() ? found : found.stream().filter(finding -> planCase.exemptions().stream().noneMatch(exemption -> exemption.accepts(finding))).toList();
    }

    /** What the rules have against it that is accepted; an exception that nothing needs any more is not shown. */
    public static List<Accepted> accepted(PlanCase planCase) {
        return planCase.exemptions().isEmpty() ? List.of() : found(planCase).stream()
                .flatMap(finding -> planCase.exemptions().stream().filter(exemption -> exemption.accepts(finding)).limit(1).map(exemption -> new Accepted(finding, exemption))).toList();
    }

    private static List<PlanFinding> found(PlanCase planCase) {
        if (planCase.plan().measures().isEmpty()) {
            return RULES.getFirst().check(planCase);
        }
        List<PlanFinding> found = new ArrayList<>();
        RULES.forEach(rule -> found.addAll(rule.check(planCase)));
        return List.copyOf(found);
    }
}
