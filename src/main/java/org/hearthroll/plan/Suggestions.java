package org.hearthroll.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Message;

/**
 * Measures a plan could still take, those that mend a finding first: what unanswered causes ask for, then what recorded conditions of
 * people and household call for. Everybody who needs a measure gets one of their own; work is offered once. Nothing is suggested that
 * cannot be true of the household, nor any measure of the office's own: when to take that, only the office knows.
 */
public final class Suggestions {

    private static final List<String> EVERYBODYS = List.of("WHOLE_HOUSEHOLD");
    /** Work for the first who can do it is an offer, not a need of everybody who can. */
    private static final Set<String> OFFERS = Set.of("WORK", "PUBLIC_POST");

    private final PlanCase planCase;
    private final List<Asked> asked = new ArrayList<>();

    /** One group of measures of which none is there; target: for whom (the household: for anybody). */
    private record Asked(Set<String> group, String target) {

        boolean metBy(PlannedMeasure measure) {
            return group.contains(measure.measure()) && (target.equals(PlannedMeasure.HOUSEHOLD) || measure.target().equals(target) || measure.target().equals(PlannedMeasure.HOUSEHOLD));
        }
    }

    private Suggestions(PlanCase planCase) {
        this.planCase = planCase;
        for (String cause : planCase.causes()) {
            planCase.catalogue().matrix().requirement(cause).ifPresent(row -> asked(row, PlannedMeasure.HOUSEHOLD, planCase.measureCodes()));
        }
        for (Requirement row : planCase.catalogue().matrix().all()) {
            for (String person : planCase.conditions().having(row.answers())) {
                asked(row, person, planCase.measureCodes(person));
            }
            if (planCase.conditions().household().contains(row.answers())) {
                asked(row, PlannedMeasure.HOUSEHOLD, planCase.measureCodes());
            }
        }
    }

    public static List<Suggestion> of(PlanCase planCase) {
        return new Suggestions(planCase).all();
    }

    private void asked(Requirement row, String target, Collection<String> planned) {
        row.unmet(planned).forEach(group -> asked.add(new Asked(group, target)));
    }

    private List<Suggestion> all() {
        List<Suggestion> found = new ArrayList<>();
        for (MeasureType type : Catalogue.standard().all()) {
            targets(type).filter(target -> !isPlanned(type, target)).forEach(target -> suggest(type, target, found));
        }
        found.removeIf(suggestion -> PlanCheck.forbids(planCase, suggestion.measure()));
        found.sort(Comparator.comparingInt(this::rank));
        return found;
    }

    /** Whom a measure could be for: everybody who needs it, the first who could do it, or the household. */
    private Stream<String> targets(MeasureType type) {
        if (type.level() == MeasureType.Level.HOUSEHOLD || OFFERS.contains(type.category())) {
            return Stream.of(planCase.bestTarget(type));
        }
        List<String> people = planCase.conditions().people().keySet().stream().filter(person -> type.triggers().stream().anyMatch(trigger -> planCase.conditions().people().get(person).contains(trigger))).toList();
        return people.isEmpty() ? Stream.of(PlannedMeasure.HOUSEHOLD) : people.stream();
    }

    private boolean isPlanned(MeasureType type, String target) {
        boolean each = type.level() == MeasureType.Level.PERSON && !OFFERS.contains(type.category());
        return (each ? planCase.measureCodes(target) : planCase.measureCodes()).contains(type.code());
    }

    /** What mends a finding and fits somebody first, then what mends one, then what fits, then what fits every household. */
    private int rank(Suggestion suggestion) {
        boolean mends = asked.stream().anyMatch(one -> one.metBy(suggestion.measure()));
        boolean personal = !suggestion.measure().target().equals(PlannedMeasure.HOUSEHOLD);
        boolean common = suggestion.measure().answers().equals(EVERYBODYS);
        return (mends ? 0 : 2) + (personal ? 0 : 1) + (common ? 2 : 0);
    }

    private void suggest(MeasureType type, String target, List<Suggestion> found) {
        List<String> causes = planCase.causes().stream().filter(cause -> fits(type, cause)).toList();
        List<String> conditions = triggered(type);
        if (conditions.isEmpty() && (causes.isEmpty() || type.level() == MeasureType.Level.PERSON && !lastResort(type.code()))) {
            return;
        }
        List<String> own = conditions.stream().filter(condition -> planCase.conditions().recorded(condition, target)).toList();
        found.add(new Suggestion(planCase.proposed(type, target), reason(target, causes, own)));
    }

    private List<String> triggered(MeasureType type) {
        return type.triggers().stream().filter(planCase.conditions()::recorded).toList();
    }

    /** Whether a cause asks for it and no other measure that would do is called for by anybody's condition. */
    private boolean lastResort(String code) {
        return asked.stream().map(Asked::group).filter(group -> group.contains(code))
                .anyMatch(group -> group.stream().flatMap(other -> Catalogue.standard().measure(other).stream()).allMatch(other -> triggered(other).isEmpty()));
    }

    private boolean fits(MeasureType type, String cause) {
        return planCase.catalogue().matrix().requirement(cause).filter(row -> row.fits(type.code())).isPresent();
    }

    private Message reason(String target, List<String> causes, List<String> conditions) {
        if (conditions.isEmpty()) {
            return Message.of("plan.suggest.cause", Labels.answers(causes));
        }
        if (conditions.equals(EVERYBODYS)) {
            return Message.of("plan.suggest.everybody");
        }
        boolean ofHousehold = target.equals(PlannedMeasure.HOUSEHOLD);
        return conditions.stream().flatMap(condition -> planCase.conditions().having(condition).stream()).findFirst()
                .map(person -> Message.of("plan.suggest.condition", Targets.label(planCase.household(), ofHousehold ? person : target, planCase.naming()), Labels.answers(conditions)))
                .orElseGet(() -> Message.of("plan.suggest.cause", Labels.answers(conditions)));
    }
}
