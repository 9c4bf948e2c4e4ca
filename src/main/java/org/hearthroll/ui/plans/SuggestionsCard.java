package org.hearthroll.ui.plans;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

/** Measures the plan could still take, one click away, each with its reason, or all that are shown at once. */
final class SuggestionsCard extends VBox {

    /** So many are shown at once; each has a key of its own. */
    static final int SHOWN = 8;

    private final Texts texts;
    private final Consumer<List<PlannedMeasure>> taken;
    private final Button all;
    private List<PlannedMeasure> needed = List.of();
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

    /** Takes the suggestion of a number, as if it were clicked; 0 for all that are shown. */
    void take(int number) {
        if (!isDisabled() && number == 0 && !needed.isEmpty()) {
            taken.accept(needed);
        } else if (!isDisabled() && number > 0 && number <= needed.size()) {
            taken.accept(List.of(needed.get(number - 1)));
        }
    }

    void show(PlanView view) {
        List<Suggestion> suggestions = view.suggestions();
        needed = suggestions.stream().limit(SHOWN).map(Suggestion::measure).toList();
        all.setText(texts.say("plans.add.all", needed.size()));
        all.setOnAction(_ -> taken.accept(needed));
        Parts.show(all, needed.size() > 1);
        lines.getChildren().setAll(IntStream.range(0, needed.size()).mapToObj(i -> line(suggestions.get(i), view.subject().catalogue(), i + 1)).toList());
        if (suggestions.isEmpty()) {
            lines.getChildren().add(Parts.paragraph(texts.say("plans.suggestions.none"), Styles.MUTED));
        }
    }

    private Node line(Suggestion suggestion, Catalogue catalogue, int number) {
        String measure = catalogue.label(suggestion.measure().measure()).in(texts.language());
        Button add = Parts.button(texts.say("plans.add", number), () -> taken.accept(List.of(suggestion.measure())), "hr-small-button");
        add.setId("suggest-" + suggestion.measure().measure() + "-" + suggestion.measure().target());
        add.setAccessibleText(texts.say("plans.add.what", measure));
        VBox said = new VBox(1, Parts.paragraph(measure), Parts.paragraph(texts.say(suggestion.reason()), Styles.SMALL));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        return Parts.row(8, said, add);
    }
}
