package org.hearthroll.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Message;

/** A paragraph to read out at a meeting, with a button that copies it; where there is little room it scrolls. */
public final class ReadOut extends VBox {

    private static final double LEAST = 140;
    private static final double SHARE = 0.3;

    private final Label paragraph = Parts.paragraph("", "hr-paragraph");
    private final UiContext ui;

    public ReadOut(UiContext ui) {
        super(4);
        this.ui = ui;
        getStyleClass().addAll(Styles.CARD, "hr-readout");
        ScrollPane scroll = new ScrollPane(paragraph);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label heading = Parts.label(ui.texts().say("readout.heading"), Styles.MUTED);
        getChildren().addAll(Parts.row(8, heading, Parts.spring(), Parts.button(ui.texts().say("readout.copy"), this::copy, Styles.LINK)), scroll);
    }

    /** All of its paragraph where there is room, else not less than a few lines. */
    @Override
    protected double computeMinHeight(double width) {
        double share = getParent() == null ? 0 : getParent().getLayoutBounds().getHeight() * SHARE;
        return Math.min(prefHeight(width), Math.max(LEAST, share));
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
