package org.hearthroll.ui.plans;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.PlanEdit;
import org.hearthroll.model.Plan;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;

/** Who changed what in the plan, and when, the latest first; every state can be gone back to, and the present one can be named. */
final class HistoryCard extends VBox {

    private static final int SHOWN = 30;

    private final PlanWords words;
    private final Consumer<Plan> restored;
    private final boolean readOnly;
    private final GridPane lines = new GridPane(14, 6);
    private final TextField name = new TextField();

    /** restored hears of the state the user wants back, named of the name for the present one. */
    HistoryCard(PlanWords words, Consumer<Plan> restored, Consumer<String> named, boolean readOnly) {
        super(8);
        this.words = words;
        this.restored = restored;
        this.readOnly = readOnly;
        getStyleClass().add(Styles.CARD);
        lines.setId("plan-history");
        ColumnConstraints changes = new ColumnConstraints();
        changes.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), changes, new ColumnConstraints());
        getChildren().addAll(Parts.label(words.texts().say("plans.history"), Styles.HEADING), naming(named), lines);
    }

    private HBox naming(Consumer<String> named) {
        name.setId("plan-version");
        name.setPromptText(words.texts().say("plans.version.prompt"));
        name.setAccessibleText(words.texts().say("plans.version.prompt"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = Parts.button(words.texts().say("plans.version.keep"), () -> {
            named.accept(name.getText());
            name.clear();
        }, "hr-small-button");
        keep.setId("plan-version-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setOnAction(_ -> keep.fire());
        HBox row = Parts.row(8, name, keep);
        Parts.show(row, !readOnly);
        return row;
    }

    void show(List<PlanEdit> edits) {
        lines.getChildren().clear();
        if (edits.isEmpty()) {
            lines.add(Parts.label(words.texts().say("plans.history.none"), Styles.MUTED), 0, 0, 3, 1);
        }
        int row = 0;
        for (PlanEdit edit : edits.subList(0, Math.min(SHOWN, edits.size()))) {
            VBox told = new VBox(3, Parts.paragraph(String.join("\n", edit.changes().stream().map(words.texts()::say).toList())));
            if (!edit.version().isEmpty()) {
                told.getChildren().addFirst(Parts.pill(edit.version(), Tone.INFO));
            }
            lines.addRow(row, fixed(words.moment(edit.at())), fixed(edit.operator()), told);
            // The first is what the plan is now.
            if (row > 0 && !readOnly) {
                lines.add(back(edit), 3, row);
            }
            row++;
        }
    }

    private Button back(PlanEdit edit) {
        Button back = Parts.button(words.texts().say("plans.restore"), () -> restored.accept(edit.after()), Styles.LINK);
        back.setId("plan-restore-" + edit.revision());
        back.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(back, VPos.TOP);
        return back;
    }

    private static Label fixed(String text) {
        Label label = Parts.label(text, Styles.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
