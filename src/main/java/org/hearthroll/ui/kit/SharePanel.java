package org.hearthroll.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.hearthroll.figures.StatedShares;
import org.hearthroll.text.Texts;

/** Shares that somebody else printed are typed or pasted here, and it answers at once whether they add up and agree with the table. */
final class SharePanel extends VBox {

    private static final double WIDTH = 400;
    private static final int LINES = 4;

    private final Texts texts;
    private final TextArea typed = new TextArea();
    private final VBox answer = new VBox(4);
    private final List<StatedShares.Own> own;

    /** own: the shares of the rows that the table shows; empty where there is none to compare with. */
    SharePanel(Texts texts, List<StatedShares.Own> own) {
        super(8);
        this.texts = texts;
        this.own = own;
        getStyleClass().addAll(Styles.CARD, "hr-share-panel");
        setPrefWidth(WIDTH);
        Label hint = Parts.paragraph(texts.say("shares.hint"), Styles.MUTED);
        hint.setLabelFor(typed);
        typed.setPromptText("26.45、2.55、32.64");
        typed.setAccessibleText(texts.say("shares.hint"));
        typed.setPrefRowCount(LINES);
        typed.setWrapText(true);
        typed.textProperty().addListener(_ -> answer());
        getChildren().addAll(Parts.label(texts.say("shares.heading"), Styles.HEADING), hint, typed, answer);
        answer();
    }

    TextArea typed() {
        return typed;
    }

    private void answer() {
        StatedShares stated = StatedShares.read(typed.getText());
        answer.getChildren().setAll(stated.said(own).stream()
                .map(said -> Parts.paragraph(texts.say(said), said.key().equals("figures.stated.abnormal") ? Styles.DANGER : Styles.SMALL)).toList());
    }
}
