package org.hearthroll.ui.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.Suggestion;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/**
 * Measures the plan could still take, one click away, each with its reason, or all of them at once. Each keeps its number as long as the
 * household is open, so that keys pressed one after the other take what they were read to take.
 */
final class SuggestionsCard extends VBox {

    /** So many of them have a key of their own. */
    static final int KEYS = 8;

    private final Texts texts;
    private final Consumer<List<PlannedMeasure>> taken;
    private final Button all;
    private List<PlannedMeasure> needed = List.of();
    /** What each number stands for, in the order in which they were first offered: a measure, and for whom. */
    private final List<List<String>> numbered = new ArrayList<>();
    /** Whose plan the numbers were given for. */
    private List<Object> household = List.of();
    private final VBox lines = new VBox(8);

    SuggestionsCard(Texts texts, Consumer<List<PlannedMeasure>> taken) {
        super(8);
        this.texts = texts;
        this.taken = taken;
        getStyleClass().add(Styles.CARD);
        lines.setId("plan-suggestions");
        all = Parts.button("", () -> { }, "hr-small-button");
        all.setId("suggest-all");
        getChildren().addAll(Parts.row(8, Parts.label(texts.say("plans.suggestions"), Styles.HEADING), Parts.spring(), all), lines);
    }

    /** Takes the suggestion of a number, as if it were clicked; 0 for all of them. One that was taken is taken no second time. */
    void take(int number) {
        List<PlannedMeasure> meant = number == 0 ? needed : needed.stream().filter(measure -> number(measure) == number).toList();
        if (!isDisabled() && !meant.isEmpty()) {
            taken.accept(meant);
        }
    }

    void show(PlanView view) {
        number(view);
        List<Suggestion> suggestions = view.suggestions().stream().sorted(Comparator.comparingInt(suggestion -> number(suggestion.measure()))).toList();
        needed = suggestions.stream().map(Suggestion::measure).toList();
        all.setText(texts.say("plans.add.all", needed.size()));
        all.setOnAction(_ -> taken.accept(needed));
        Parts.show(all, needed.size() > 1);
        lines.getChildren().setAll(suggestions.stream().map(suggestion -> line(suggestion, view.subject().catalogue())).toList());
        if (suggestions.isEmpty()) {
            lines.getChildren().add(Parts.paragraph(texts.say("plans.suggestions.none"), Styles.MUTED));
        }
    }

    private void number(PlanView view) {
        List<Object> now = List.of(view.plan().household(), view.plan().year());
        if (!now.equals(household)) {
            household = now;
            numbered.clear();
        }
        view.suggestions().stream().map(suggestion -> named(suggestion.measure())).filter(named -> !numbered.contains(named)).forEach(numbered::add);
    }

    private int number(PlannedMeasure measure) {
        return numbered.indexOf(named(measure)) + 1;
    }

    private static List<String> named(PlannedMeasure measure) {
        return List.of(measure.measure(), measure.target());
    }

    private Node line(Suggestion suggestion, Catalogue catalogue) {
        int number = number(suggestion.measure());
        String measure = catalogue.label(suggestion.measure().measure()).in(texts.language());
        Button add = Parts.button(number > KEYS ? texts.say("plans.add.plain") : texts.say("plans.add", number), () -> taken.accept(List.of(suggestion.measure())), "hr-small-button");
        add.setId("suggest-" + suggestion.measure().measure() + "-" + suggestion.measure().target());
        add.setAccessibleText(texts.say("plans.add.what", measure));
        VBox said = new VBox(1, Parts.paragraph(measure), Parts.paragraph(texts.say(suggestion.reason()), Styles.SMALL));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        return Parts.row(8, said, add);
    }
}
