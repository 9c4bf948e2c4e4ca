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

    private final PlanWords words;
    private final Consumer<Plan> restored;
    private final boolean readOnly;
    private final GridPane lines = new GridPane(14, 6);
    private final TextField name = new TextField();
    private final Button older;
    /** What stands in the lines. */
    private List<PlanEdit> shown = List.of();

    /** restored hears of the state the user wants back, named of the name for the present one, older of the wish for earlier edits. */
    HistoryCard(PlanWords words, Consumer<Plan> restored, Consumer<String> named, Runnable older, boolean readOnly) {
        super(8);
        this.words = words;
        this.restored = restored;
        this.readOnly = readOnly;
        getStyleClass().add(Styles.CARD);
        lines.setId("plan-history");
        ColumnConstraints changes = new ColumnConstraints();
        changes.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), changes, new ColumnConstraints());
        this.older = Parts.button(words.texts().say("plans.history.older"), older, Styles.LINK);
        this.older.setId("plan-history-older");
        getChildren().addAll(Parts.label(words.texts().say("plans.history"), Styles.HEADING), naming(named), lines, this.older);
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

    /** The edits that are known, the latest first. */
    void show(List<PlanEdit> edits) {
        boolean oneMore = edits.size() > 1 && !shown.isEmpty() && edits.get(1) == shown.getFirst();
        if (oneMore) {
            // Every edit of the plan comes here: the lines that stand already stay, one row lower.
            lines.getChildren().removeIf(node -> GridPane.getRowIndex(node) >= edits.size() - 1);
            lines.getChildren().forEach(node -> GridPane.setRowIndex(node, GridPane.getRowIndex(node) + 1));
            offer(edits.get(1), 1);
        } else {
            lines.getChildren().clear();
        }
        for (int row = 0; row < (oneMore ? 1 : edits.size()); row++) {
            line(edits.get(row), row);
        }
        if (edits.isEmpty()) {
            lines.add(Parts.label(words.texts().say("plans.history.none"), Styles.MUTED), 0, 0, 3, 1);
        }
        Parts.show(older, !edits.isEmpty() && edits.getLast().revision() > 1);
        shown = edits;
    }

    private void line(PlanEdit edit, int row) {
        VBox told = new VBox(3, Parts.paragraph(String.join("\n", edit.changes().stream().map(words.texts()::say).toList())));
        if (!edit.version().isEmpty()) {
            told.getChildren().addFirst(Parts.pill(edit.version(), Tone.INFO));
        }
        lines.addRow(row, fixed(words.moment(edit.at())), fixed(edit.operator()), told);
        offer(edit, row);
    }

    /** The first is what the plan is now, so that there is nothing to go back to. */
    private void offer(PlanEdit edit, int row) {
        if (row > 0 && !readOnly) {
            lines.add(back(edit), 3, row);
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
