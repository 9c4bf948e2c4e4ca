package org.hearthroll.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.codes.Declared;
import org.hearthroll.model.Member;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;

/**
 * One declared thing that cannot be true of a household as it is recorded: a stated cause, or a measure, though nobody has any of the
 * conditions that go with it. What was left blank is not a no: a field must be filled in for whom it is about, for every one or at least
 * for somebody.
 */
final class Impossible implements PlanRule {

    private enum Who {
        TARGET, ANYBODY
    }

    private enum Filled {
        EVERY, SOME
    }

    /** From when on a measure is judged: at once, or only when it has begun, because a plan may still mean to reach it. */
    private enum From {
        PLANNED, BEGUN
    }

    private final String id;
    private final List<String> causes;
    private final Set<String> measures;
    private final Who who;
    private final List<String> unless;
    private final List<String> fields;
    private final Filled filled;
    private final From from;
    private final Label said;

    private Impossible(Map<String, String> row) {
        id = row.get("id");
        causes = Codes.split(row.get("causes"));
        measures = Set.copyOf(Codes.split(row.get("measures")));
        who = Who.valueOf(row.get("who"));
        unless = Codes.split(row.get("unless"));
        fields = Codes.split(row.get("fields"));
        filled = Filled.valueOf(row.get("filled"));
        from = From.valueOf(row.get("from"));
        said = new Label(row.get("zh"), row.get("en"));
    }

    /** All declared ones, in their order. */
    static List<Impossible> declared() {
        return Declared.rows("plan/impossible.csv").stream().map(Impossible::new).toList();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Message name() {
        return Message.of("plan.rule.impossible", said);
    }

    List<String> fields() {
        return fields;
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        Stream<PlanFinding> stated = planCase.causes().stream().filter(causes::contains).filter(_ -> cannotBe(planCase, PlannedMeasure.HOUSEHOLD))
                .map(cause -> PlanFinding.about(id, Severity.WARNING, cause, Message.of("plan.impossible.cause", Answers.label(cause), said)));
        List<PlannedMeasure> planned = planCase.plan().measures();
        Stream<PlanFinding> taken = IntStream.range(0, planned.size()).filter(i -> forbids(planCase, planned.get(i))).mapToObj(i -> new PlanFinding(id, Severity.WARNING, i + 1,
                PlanFinding.subject(planned.get(i).measure(), planned.get(i).target()), Message.of("plan.impossible.measure", i + 1, planCase.catalogue().label(planned.get(i).measure()), said)));
        return Stream.concat(stated, taken).toList();
    }

    /** Whether a measure cannot be true. */
    boolean forbids(PlanCase planCase, PlannedMeasure measure) {
        return measures.contains(measure.measure()) && (from == From.PLANNED || measure.progression() != Progression.NOT_STARTED)
                && cannotBe(planCase, who == Who.TARGET ? measure.target() : PlannedMeasure.HOUSEHOLD);
    }

    private boolean cannotBe(PlanCase planCase, String target) {
        return unless.stream().noneMatch(condition -> planCase.conditions().recorded(condition, target)) && isStated(planCase, target);
    }

    private boolean isStated(PlanCase planCase, String target) {
        List<Member> meant = target.equals(PlannedMeasure.HOUSEHOLD) ? planCase.household().members() : Targets.member(planCase.household(), target).stream().toList();
        Predicate<Member> states = member -> fields.stream().anyMatch(field -> !member.value(field).isEmpty());
        return filled == Filled.EVERY ? !meant.isEmpty() && meant.stream().allMatch(states) : meant.stream().anyMatch(states);
    }
}
