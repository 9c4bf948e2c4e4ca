package org.hearthroll.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Message;

/** A paragraph to read out at a meeting, with a button that copies it. */
public final class ReadOut extends VBox {

    private final Label paragraph = Parts.paragraph("");
    private final UiContext ui;

    public ReadOut(UiContext ui) {
        super(6);
        this.ui = ui;
        getStyleClass().addAll(Styles.CARD, "hr-readout");
        setMinHeight(USE_PREF_SIZE);
        Label heading = Parts.label(ui.texts().say("readout.heading"), Styles.MUTED);
        getChildren().addAll(Parts.row(8, heading, Parts.spring(), Parts.button(ui.texts().say("readout.copy"), this::copy, Styles.LINK)), paragraph);
    }

    public void show(Message said) {
        paragraph.setText(ui.texts().say(said));
    }

    /** Puts the paragraph on the clipboard. */
    public void copy() {
        Copying.text(paragraph.getText());
        ui.alerts().tell(Message.of("readout.copied"));
    }
}
