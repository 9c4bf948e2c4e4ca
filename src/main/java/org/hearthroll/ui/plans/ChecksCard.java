package org.hearthroll.ui.plans;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;

/** What the rules have against the plan as it stands, and which of the main ones it meets; a line about a measure leads to it. */
final class ChecksCard extends VBox {

    /** The rules that are worth a line when they are met. */
    private static final List<String> MAIN = List.of("TOO_FEW", "PERSON_FIRST", "ANSWERS_NOTHING", "CAUSE_UNANSWERED");

    private final Texts texts;
    private final IntConsumer lead;
    private final VBox lines = new VBox(6);

    /** lead takes the index of a measure. */
    ChecksCard(Texts texts, IntConsumer lead) {
        super(8);
        this.texts = texts;
        this.lead = lead;
        getStyleClass().add(Styles.CARD);
        lines.setId("plan-checks");
        getChildren().addAll(Parts.label(texts.say("plans.checks"), Styles.HEADING), lines);
    }

    void show(PlanView view) {
        Map<Integer, List<PlanFinding>> byWeight = view.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.severity().ordinal(), TreeMap::new, Collectors.toList()));
        lines.getChildren().clear();
        byWeight.values().forEach(findings -> findings.forEach(finding -> lines.getChildren().add(line(finding))));
        if (!view.plan().measures().isEmpty()) {
            MAIN.stream().filter(rule -> view.findings().stream().noneMatch(finding -> finding.rule().equals(rule)))
                    .forEach(rule -> lines.getChildren().add(row(Parts.pill(texts.say("plans.passed"), Tone.GOOD), texts.say("plans.passed." + rule, view.plan().measures().size()))));
        }
    }

    private Node line(PlanFinding finding) {
        String verdict = texts.say(finding.severity() == Severity.ERROR ? "plans.failed" : "plans.warned");
        HBox row = row(Parts.pill(verdict, Tone.of(finding.severity())), texts.say(finding.message()));
        if (finding.measure() > 0) {
            row.getStyleClass().add("hr-leads");
            row.setOnMouseClicked(_ -> lead.accept(finding.measure() - 1));
        }
        return row;
    }

    private static HBox row(Label pill, String sentence) {
        Label said = Parts.paragraph(sentence);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, pill, said);
        row.getStyleClass().add("hr-finding");
        return row;
    }
}
