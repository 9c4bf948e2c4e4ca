package org.hearthroll.ui.roster;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** Says that a list is of another period than the scope bar names, where a figure of that period led to it; one click lists the same in the period of the bar. */
final class PeriodBar extends FlowPane {

    private final Texts texts;
    private final Label said = Parts.paragraph("");
    private final Button here;

    /** back hears that the user wants the period of the scope bar. */
    PeriodBar(Texts texts, Runnable back) {
        super(10, 2);
        this.texts = texts;
        here = Parts.button("", back, Styles.LINK);
        here.setId("roster-here");
        said.setId("roster-elsewhere");
        getStyleClass().add("hr-elsewhere");
        getChildren().addAll(said, here);
        Parts.show(this, false);
    }

    /** listed: the period of the list, where it is not chosen, which is that of the scope bar. */
    void show(Optional<String> listed, String chosen) {
        Parts.show(this, listed.isPresent());
        listed.ifPresent(period -> {
            said.setText(texts.say("roster.elsewhere", period, chosen));
            here.setText(texts.say("roster.elsewhere.here", chosen));
        });
    }
}
