package org.hearthroll.ui.roster;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** Above a list that is narrowed by what a figure brought along earlier: which filters these are and where they come from, and the way to be rid of them. */
final class BroughtBar extends HBox {

    private final Texts texts;
    private final Label said = Parts.paragraph("", Styles.SMALL);

    /** dropped hears that the filters are to go. */
    BroughtBar(Texts texts, Runnable dropped) {
        super(12);
        this.texts = texts;
        getStyleClass().addAll("hr-row", "hr-trace");
        Button drop = Parts.button(texts.say("roster.brought.drop"), dropped, Styles.LINK);
        drop.setId("roster-brought-drop");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, drop);
        show(Brought.NOTHING);
    }

    void show(Brought brought) {
        Parts.show(this, brought.trace() != null);
        if (brought.trace() != null) {
            ConditionWords words = new ConditionWords(texts);
            said.setText(texts.say("roster.brought", texts.say("screen." + brought.trace().from()), brought.trace().figure(),
                    brought.conditions().stream().map(words::of).collect(Collectors.joining(texts.say("list.separator")))));
        }
    }
}
