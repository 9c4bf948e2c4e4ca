package org.hearthroll.ui.plans;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.PlanEdit;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** Who changed what in the plan, and when, the latest first. */
final class HistoryCard extends VBox {

    private static final int SHOWN = 30;

    private final PlanWords words;
    private final GridPane lines = new GridPane(14, 6);

    HistoryCard(PlanWords words) {
        super(8);
        this.words = words;
        getStyleClass().add(Styles.CARD);
        lines.setId("plan-history");
        ColumnConstraints changes = new ColumnConstraints();
        changes.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), changes);
        getChildren().addAll(Parts.label(words.texts().say("plans.history"), Styles.HEADING), lines);
    }

    void show(List<PlanEdit> edits) {
        lines.getChildren().clear();
        if (edits.isEmpty()) {
            lines.add(Parts.label(words.texts().say("plans.history.none"), Styles.MUTED), 0, 0, 3, 1);
        }
        int row = 0;
        for (PlanEdit edit : edits.subList(0, Math.min(SHOWN, edits.size()))) {
            String changes = String.join("\n", edit.changes().stream().map(words.texts()::say).toList());
            lines.addRow(row++, fixed(words.moment(edit.at())), fixed(edit.operator()), Parts.paragraph(changes));
        }
    }

    private static Label fixed(String text) {
        Label label = Parts.label(text, Styles.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
