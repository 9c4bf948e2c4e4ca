package org.hearthroll.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Message;

/**
 * Measures a plan could still take, each once, those that mend a violation first: what unanswered causes ask for, then what recorded
 * conditions of people and household call for.
 */
public final class Suggestions {

    private static final List<String> EVERYBODYS = List.of("WHOLE_HOUSEHOLD");

    private final PlanCase planCase;
    private final Set<String> planned;
    private final List<Set<String>> asked = new ArrayList<>();

    private Suggestions(PlanCase planCase) {
        this.planCase = planCase;
        this.planned = Set.copyOf(planCase.measureCodes());
        asked(planCase.causes());
        asked(Matrix.standard().all().stream().map(Requirement::answers).filter(planCase.conditions()::recorded).toList());
    }

    public static List<Suggestion> of(PlanCase planCase) {
        return new Suggestions(planCase).all();
    }

    private void asked(List<String> answers) {
        for (String answer : answers) {
            Matrix.standard().requirement(answer).ifPresent(row -> asked.addAll(row.unmet(planned)));
        }
    }

    private List<Suggestion> all() {
        List<Suggestion> found = new ArrayList<>();
        for (MeasureType type : Catalogue.standard().all()) {
            if (!planned.contains(type.code())) {
                suggest(type, found);
            }
        }
        found.sort(Comparator.comparingInt(this::rank));
        return found;
    }

    /** What mends a violation and fits somebody first, then what mends one, then what fits, then what fits every household. */
    private int rank(Suggestion suggestion) {
        boolean mends = asked.stream().anyMatch(group -> group.contains(suggestion.measure().measure()));
        boolean personal = !suggestion.measure().target().equals(PlannedMeasure.HOUSEHOLD);
        boolean common = suggestion.measure().answers().equals(EVERYBODYS);
        return (mends ? 0 : 2) + (personal ? 0 : 1) + (common ? 2 : 0);
    }

    private void suggest(MeasureType type, List<Suggestion> found) {
        List<String> causes = planCase.causes().stream().filter(cause -> fits(type, cause)).toList();
        List<String> conditions = triggered(type);
        if (conditions.isEmpty() && (causes.isEmpty() || type.level() == MeasureType.Level.PERSON && !lastResort(type.code()))) {
            return;
        }
        String target = planCase.bestTarget(type);
        List<String> own = conditions.stream().filter(condition -> planCase.conditions().recorded(condition, target)).toList();
        found.add(new Suggestion(planCase.proposed(type, target), reason(target, causes, own)));
    }

    private List<String> triggered(MeasureType type) {
        return type.triggers().stream().filter(planCase.conditions()::recorded).toList();
    }

    /** Whether a cause asks for it and no other measure that would do is called for by anybody's condition. */
    private boolean lastResort(String code) {
        return asked.stream().filter(group -> group.contains(code))
                .anyMatch(group -> group.stream().flatMap(other -> Catalogue.standard().measure(other).stream()).allMatch(other -> triggered(other).isEmpty()));
    }

    private static boolean fits(MeasureType type, String cause) {
        return Matrix.standard().requirement(cause).filter(row -> row.fits(type.code())).isPresent();
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
