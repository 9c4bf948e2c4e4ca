package org.hearthroll.ui.plans;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.BackKey;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** What is done with the plans of many households, in the place of the open plan: its name, what it is about, the way back. */
class SidePage extends VBox {

    private final Texts texts;

    SidePage(Texts texts, String key, Runnable back) {
        super(12);
        this.texts = texts;
        getStyleClass().addAll("hr-plan-page", "hr-side-page");
        Button leave = Parts.button(texts.say("plans.side.back"), back);
        leave.setId("plans-side-back");
        BackKey.on(leave, back);
        getChildren().addAll(Parts.row(10, Parts.label(texts.say(key), Styles.TITLE), Parts.spring(), leave), Parts.paragraph(texts.say(key + ".about"), Styles.MUTED));
    }

    Texts texts() {
        return texts;
    }

    /** Adds what takes the room that is left. */
    final void fill(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        getChildren().add(node);
    }
}
