package org.hearthroll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Naming;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** A plan as lines to read on a terminal: the measures, then what the rules have against it. */
final class PlanText {

    private final Texts texts;

    PlanText(Texts texts) {
        this.texts = texts;
    }

    String of(PlanView view) {
        PlanCase subject = view.subject().named(Naming.MASKED);
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("cli.plan.title", Naming.MASKED.of(subject.household().value("head_name")), subject.household().code(), Integer.toString(view.plan().year()),
                view.plan().measures().size()));
        int number = 0;
        for (PlannedMeasure measure : view.plan().measures()) {
            lines.add(++number + ". " + line(subject, measure));
        }
        for (PlanFinding finding : view.findings()) {
            lines.add("- " + texts.say(finding.message()));
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(PlanCase subject, PlannedMeasure measure) {
        return Stream.of(MeasureField.values()).map(field -> field(field, subject, measure)).filter(Objects::nonNull).collect(Collectors.joining("  "));
    }

    /** Target, measure and answers stand by themselves; whatever else is filled in says what it is. */
    private String field(MeasureField field, PlanCase subject, PlannedMeasure measure) {
        String value = words(field.shown(subject, measure));
        if (value.isEmpty()) {
            return null;
        }
        return field.ordinal() <= MeasureField.MEASURE.ordinal() ? value : texts.say("cli.plan.field", field.label(), value);
    }

    private String words(Object shown) {
        return switch (shown) {
            case Message message -> texts.say(message);
            case Label label -> label.in(texts.language());
            default -> shown.toString();
        };
    }
}
