package org.hearthroll.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.text.Message;

/**
 * Measures a plan could still take, each once, those that mend a violation first: what unanswered causes ask for, then what recorded
 * conditions of people and household call for.
 */
public final class Suggestions {

    private final PlanCase planCase;
    private final Set<String> planned;
    private final Set<String> asked = new HashSet<>();

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
            Matrix.standard().requirement(answer).ifPresent(row -> row.unmet(planned).forEach(asked::addAll));
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
        boolean mends = asked.contains(suggestion.measure().measure());
        boolean personal = !suggestion.measure().target().equals(PlannedMeasure.HOUSEHOLD);
        boolean common = suggestion.measure().answers().equals(List.of("WHOLE_HOUSEHOLD"));
        return (mends ? 0 : 2) + (personal ? 0 : 1) + (common ? 2 : 0);
    }

    private void suggest(MeasureType type, List<Suggestion> found) {
        List<String> causes = planCase.causes().stream().filter(cause -> fits(type, cause)).toList();
        List<String> conditions = type.triggers().stream().filter(planCase.conditions()::recorded).toList();
        if (conditions.isEmpty() && (causes.isEmpty() || type.level() == MeasureType.Level.PERSON && !asked.contains(type.code()))) {
            return;
        }
        String target = target(type, conditions);
        List<String> own = conditions.stream().filter(condition -> planCase.conditions().recorded(condition, target)).toList();
        List<String> answers = new ArrayList<>(causes);
        answers.addAll(own);
        found.add(new Suggestion(measure(type, target, answers), reason(target, causes, own)));
    }

    private static boolean fits(MeasureType type, String cause) {
        return Matrix.standard().requirement(cause).filter(row -> row.fits(type.code())).isPresent();
    }

    private String target(MeasureType type, List<String> conditions) {
        if (type.level() == MeasureType.Level.HOUSEHOLD) {
            return PlannedMeasure.HOUSEHOLD;
        }
        return conditions.stream().flatMap(condition -> planCase.conditions().having(condition).stream()).findFirst()
                .orElse(PlannedMeasure.HOUSEHOLD);
    }

    private Message reason(String target, List<String> causes, List<String> conditions) {
        if (conditions.isEmpty()) {
            return Message.of("plan.suggest.cause", Labels.answers(causes));
        }
        return Message.of("plan.suggest.condition", Targets.label(planCase.household(), target), Labels.answers(conditions));
    }

    private PlannedMeasure measure(MeasureType type, String target, List<String> answers) {
        String unit = type.responsible().isEmpty() ? "" : type.responsible().getFirst();
        return new PlannedMeasure(target, answers, type.code(), new PlannedMeasure.Quantity("1", type.counting().unit()),
                new PlannedMeasure.Duty(unit, ""), new PlannedMeasure.Funding(null, ""),
                new PlannedMeasure.Term("", planCase.plan().year() + "-12-31"), Progression.NOT_STARTED, "");
    }
}
