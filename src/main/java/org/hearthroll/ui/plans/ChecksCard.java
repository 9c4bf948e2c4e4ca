package org.hearthroll.ui.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Plan;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.Mend;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.plan.PlanExemption;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;

/**
 * What the rules have against the plan as it stands, and in one line which of the main ones it meets. A line about a measure leads to it; what one
 * click can mend has a button for it, and what the office accepts is accepted here with a reason, and taken back.
 */
final class ChecksCard extends VBox {

    /** The rules that are worth a line when they are met. */
    private static final List<String> MAIN = List.of("TOO_FEW", "PERSON_FIRST", "ANSWERS_NOTHING", "CAUSE_UNANSWERED");
    private static final String SMALL_BUTTON = "hr-small-button";

    private final Texts texts;
    private final Deeds deeds;
    private final boolean readOnly;
    private final VBox lines = new VBox(6);

    /** What a line can do: lead to the measure of an index, take a mended plan, accept a finding for a reason, take an exception back. */
    interface Deeds {

        void lead(int index);

        void mend(Plan plan);

        void accept(PlanFinding finding, String reason);

        void revoke(PlanExemption exemption);
    }

    ChecksCard(Texts texts, Deeds deeds, boolean readOnly) {
        super(8);
        this.texts = texts;
        this.deeds = deeds;
        this.readOnly = readOnly;
        getStyleClass().add(Styles.CARD);
        lines.setId("plan-checks");
        getChildren().addAll(Parts.label(texts.say("plans.checks"), Styles.HEADING), lines);
    }

    void show(PlanView view) {
        lines.getChildren().setAll(view.findings().stream().sorted(Comparator.comparing(PlanFinding::severity)).map(finding -> line(view, finding)).toList());
        PlanCheck.accepted(view.subject()).forEach(accepted -> lines.getChildren().add(accepted(accepted)));
        passed(view).ifPresent(met -> lines.getChildren().add(row(Parts.pill(texts.say("plans.passed"), Tone.GOOD), said(met))));
    }

    /** What is right needs nothing done, so all of it stands in one line. */
    private Optional<String> passed(PlanView view) {
        return view.plan().measures().isEmpty() ? Optional.empty() : MAIN.stream().filter(rule -> view.findings().stream().noneMatch(finding -> finding.rule().equals(rule)))
                .map(rule -> texts.say("plans.passed." + rule, view.plan().measures().size())).reduce((one, next) -> texts.say("plans.passed.and", one, next));
    }

    private Node line(PlanView view, PlanFinding finding) {
        VBox told = said(texts.say(finding.message()));
        if (!readOnly) {
            told.getChildren().add(verbs(view, finding, told));
        }
        HBox row = row(Parts.pill(texts.say(verdict(finding.severity())), Tone.of(finding.severity())), told);
        if (finding.measure() > 0) {
            row.getStyleClass().add("hr-leads");
            row.setOnMouseClicked(_ -> deeds.lead(finding.measure() - 1));
        }
        return row;
    }

    private static String verdict(Severity severity) {
        return switch (severity) {
            case ERROR -> "plans.failed";
            case WARNING -> "plans.warned";
            case NOTICE -> "plans.noted";
        };
    }

    /** One below the other where the card is too narrow for both. */
    private FlowPane verbs(PlanView view, PlanFinding finding, VBox told) {
        FlowPane verbs = new FlowPane(8, 4);
        verbs.setRowValignment(VPos.CENTER);
        Mend.of(view.subject(), finding).ifPresent(mend -> {
            Button once = Parts.button(texts.say(mend.what()), () -> deeds.mend(mend.plan()), SMALL_BUTTON);
            once.setId("mend-" + finding.rule());
            verbs.getChildren().add(once);
        });
        Button exempt = Parts.button(texts.say("plans.exempt"), () -> { }, Styles.LINK);
        exempt.setId("exempt-" + finding.rule());
        exempt.setOnAction(_ -> told.getChildren().set(told.getChildren().size() - 1, asking(finding)));
        verbs.getChildren().add(exempt);
        return verbs;
    }

    /** Where the reason is typed; an exception without one is none. */
    private HBox asking(PlanFinding finding) {
        TextField reason = new TextField();
        reason.setId("plan-reason");
        reason.setPromptText(texts.say("plans.exempt.reason"));
        reason.setAccessibleText(texts.say("plans.exempt.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button take = Parts.button(texts.say("plans.exempt.take"), () -> deeds.accept(finding, reason.getText()), SMALL_BUTTON);
        take.setId("plan-exempt");
        take.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.setOnAction(_ -> take.fire());
        return Parts.row(8, reason, take);
    }

    private Node accepted(PlanCheck.Accepted accepted) {
        VBox told = said(texts.say(accepted.finding().message()));
        told.getChildren().add(Parts.paragraph(texts.say("plans.exempted.why", accepted.exemption().reason(), accepted.exemption().operator()), Styles.SMALL));
        if (!readOnly) {
            told.getChildren().add(Parts.row(8, Parts.button(texts.say("plans.revoke"), () -> deeds.revoke(accepted.exemption()), Styles.LINK)));
        }
        return row(Parts.pill(texts.say("plans.exempted"), Tone.NEUTRAL), told);
    }

    private static VBox said(String sentence) {
        VBox told = new VBox(3, Parts.paragraph(sentence));
        told.setMinWidth(0);
        return told;
    }

    private static HBox row(Label pill, VBox told) {
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = new HBox(8, pill, told);
        row.getStyleClass().add("hr-finding");
        return row;
    }
}
