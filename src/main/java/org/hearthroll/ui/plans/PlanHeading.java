package org.hearthroll.ui.plans;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Household;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.kordamp.ikonli.feather.Feather;

/** Above the plan: whose it is, whether it is saved, and what can be done with the chosen line. */
final class PlanHeading extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PlanWords words;
    private final Label title = Parts.label("", Styles.TITLE);
    private final Label about = Parts.paragraph("", Styles.MUTED);
    private final Label saved = Parts.label("", Styles.SMALL);
    private final KeysHelp keys;
    private final Button undo;
    private final Button redo;

    /** The verbs of the buttons. */
    record Verbs(Runnable undo, Runnable redo, Runnable up, Runnable down, Runnable remove, Runnable order) {
    }

    PlanHeading(PlanWords words, Verbs verbs, PaperMenu papers, boolean readOnly) {
        super(10);
        this.words = words;
        title.setId("plan-title");
        saved.setId("plan-saved");
        saved.setMinWidth(USE_PREF_SIZE);
        undo = button(Feather.CORNER_UP_LEFT, "plans.undo", verbs.undo());
        redo = button(Feather.CORNER_UP_RIGHT, "plans.redo", verbs.redo());
        keys = new KeysHelp(words.texts());
        HBox tools = Parts.row(2, saved, undo, redo, button(Feather.ARROW_UP, "plans.up", verbs.up()), button(Feather.ARROW_DOWN, "plans.down", verbs.down()),
                button(Feather.USERS, "plans.order", verbs.order()), button(Feather.TRASH_2, "plans.remove", verbs.remove()));
        tools.setMinWidth(USE_PREF_SIZE);
        tools.setDisable(readOnly);
        HBox row = Parts.row(2, tools, keys.button());
        row.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.TOP_RIGHT);
        VBox names = new VBox(2, title, about);
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().addAll(names, row, papers);
    }

    /** Says which keys there are. */
    void help() {
        keys.open();
    }

    void show(Sitting sitting) {
        Texts texts = words.texts();
        PlanView view = sitting.view().get();
        Household household = view.subject().household();
        title.setText(texts.say("plans.title", words.name(household.value("head_name")), Integer.toString(view.plan().year())));
        about.setText(words.about(household, view.subject().causes()));
        undo.setDisable(!sitting.canUndo());
        redo.setDisable(!sitting.canRedo());
        saved(sitting.savedAt().get(), sitting);
    }

    private void saved(LocalTime at, Sitting sitting) {
        saved.setText(at != null ? words.texts().say("plans.saved", TIME.format(at)) : sitting.saving() ? words.texts().say("plans.saving") : "");
    }

    private Button button(Feather icon, String key, Runnable verb) {
        Button button = Parts.iconButton(Icons.of(icon), words.texts().say(key), verb);
        button.setId(key.replace('.', '-'));
        button.setFocusTraversable(false);
        return button;
    }
}
