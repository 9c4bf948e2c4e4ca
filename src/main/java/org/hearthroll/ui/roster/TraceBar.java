package org.hearthroll.ui.roster;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.BackKey;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Trace;

/** Above a list that a figure led to: the way back to its screen, the figure, how it was counted, and whether the list still is that of the figure. */
final class TraceBar extends VBox {

    private final Texts texts;
    private final Button back = Parts.button("", this::back, Styles.LINK);
    private final Label figure = Parts.paragraph("", Styles.HEADING);
    private final Label counted = Parts.paragraph("", Styles.MUTED);
    private final Label changed = Parts.paragraph("", Styles.SMALL, "hr-changed");
    private final Consumer<String> returned;
    private Trace trace;

    /** returned hears the id of the screen to go back to. */
    TraceBar(Texts texts, Consumer<String> returned) {
        super(2);
        this.texts = texts;
        this.returned = returned;
        getStyleClass().add("hr-trace");
        back.setId("roster-back");
        counted.setId("roster-counted");
        changed.setText(texts.say("roster.trace.changed"));
        getChildren().addAll(new FlowPane(6, 2, back, Parts.label("›", Styles.MUTED), figure), counted, changed);
        BackKey.on(this, this::back);
        show(null, true);
    }

    /** Null where no figure led to the list; same says whether the list still is the figure's. */
    void show(Trace led, boolean same) {
        trace = led;
        Parts.show(this, led != null);
        if (led != null) {
            String screen = texts.say("screen." + led.from());
            back.setText(texts.say("roster.trace.back", screen));
            back.setAccessibleText(texts.say("roster.trace.return", screen));
            back.setTooltip(new Tooltip(texts.say("roster.trace.return", screen)));
            figure.setText(texts.say(led.figure()));
            counted.setText(texts.say(led.counted()));
            Parts.show(changed, !same);
        }
    }

    private void back() {
        returned.accept(trace.from());
    }
}
