package org.hearthroll.ui.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.Targets;
import org.hearthroll.text.Label;
import org.hearthroll.text.Texts;

/** What can be chosen in the cells of a plan, what fits the household first. */
final class Options {

    private final PlanCase subject;
    private final Texts texts;

    Options(PlanCase subject, Texts texts) {
        this.subject = subject;
        this.texts = texts;
    }

    /** The options of a field for a line; the empty line has those of a measure yet to come. */
    List<Option> of(MeasureField field, Line line) {
        return switch (field) {
            case TARGET -> Targets.all(subject.household()).map(target -> new Option(target, words(Targets.label(subject.household(), target, subject.naming())), about(target))).toList();
            case ANSWERS -> answers(line);
            case MEASURE -> measures(line);
            case PROGRESS -> Arrays.stream(Progression.values()).map(stage -> new Option(stage.name(), texts.say("plan.progress." + stage), "")).toList();
            default -> throw new IllegalArgumentException(field + " is typed, not chosen");
        };
    }

    /** The options of a field, and of what a measure can answer also whatever it could in any household: what is pasted is checked afterwards. */
    List<Option> all(MeasureField field, Line line) {
        if (field != MeasureField.ANSWERS) {
            return of(field, line);
        }
        Set<String> codes = new LinkedHashSet<>(of(field, line).stream().map(Option::code).toList());
        codes.addAll(Answers.all());
        return codes.stream().map(code -> new Option(code, words(Answers.label(code)), "")).toList();
    }

    private String about(String target) {
        Set<String> conditions = subject.conditions().people().getOrDefault(target, Set.of());
        return String.join(texts.say("plans.list"), conditions.stream().map(code -> words(Answers.label(code))).toList());
    }

    /** Measures that something calls for first, each part in catalogue order; a retired one only where the line has it. */
    private List<Option> measures(Line line) {
        return subject.catalogue().all().stream().filter(type -> type.offered() || !line.draft() && type.code().equals(line.measure().measure())).sorted(Comparator.comparing((MeasureType type) -> fitting(type).isEmpty()))
                .map(type -> new Option(type.code(), words(type.label()), hint(type))).toList();
    }

    private String hint(MeasureType type) {
        Stream<String> whose = type.standing() == MeasureType.Standing.DECLARED ? Stream.empty() : Stream.of(texts.say("plans.own.mark." + type.standing()));
        return Stream.concat(whose, fitting(type).stream().map(code -> words(Answers.label(code)))).collect(Collectors.joining(texts.say("plans.list")));
    }

    private List<String> fitting(MeasureType type) {
        return subject.fitting(type, subject.bestTarget(type));
    }

    /** What the measure is meant for first, then whatever else the household states or is recorded with. */
    private List<Option> answers(Line line) {
        Optional<MeasureType> type = subject.catalogue().measure(line.measure().measure());
        List<String> fitting = type.map(found -> subject.fitting(found, line.measure().target())).orElse(List.of());
        Set<String> codes = new LinkedHashSet<>(fitting);
        codes.addAll(subject.causes());
        codes.addAll(recorded(line.measure().target()));
        codes.addAll(line.measure().answers());
        return codes.stream().map(code -> new Option(code, words(Answers.label(code)), fitting.contains(code) ? texts.say("plans.fits") : "")).toList();
    }

    private List<String> recorded(String target) {
        List<String> codes = new ArrayList<>(subject.conditions().people().getOrDefault(target, Set.of()));
        if (target.equals(PlannedMeasure.HOUSEHOLD)) {
            subject.conditions().people().values().forEach(codes::addAll);
        }
        codes.addAll(subject.conditions().household());
        return codes;
    }

    private String words(Label label) {
        return label.in(texts.language());
    }
}
