package org.hearthroll.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.hearthroll.figures.StatedShares;
import org.hearthroll.figures.TableShares;
import org.hearthroll.text.Texts;

/** Shares that somebody else printed are typed or pasted here, and it answers at once whether they add up and agree with the table. */
final class SharePanel extends VBox {

    private static final double WIDTH = 420;
    private static final double ANSWER = 230;
    /** What a scroll bar would take. */
    private static final double BESIDE = 52;
    private static final int LINES = 4;

    private final Texts texts;
    private final TextArea typed = new TextArea();
    private final VBox answer = new VBox(4);
    private final TableShares own;

    /** own: the shares that the table shows. */
    SharePanel(Texts texts, TableShares own) {
        super(8);
        this.texts = texts;
        this.own = own;
        getStyleClass().addAll(Styles.CARD, "hr-share-panel");
        Label hint = Parts.paragraph(texts.say("shares.hint"), Styles.MUTED);
        hint.setLabelFor(typed);
        typed.setPromptText("26.45、2.55、32.64");
        typed.setAccessibleText(texts.say("shares.hint"));
        typed.setPrefRowCount(LINES);
        typed.setWrapText(true);
        typed.textProperty().addListener(_ -> answer());
        getChildren().addAll(Parts.label(texts.say("shares.heading"), Styles.HEADING), hint, typed, answers());
        // A long answer must not widen the panel: before it is wrapped the panel would be moved aside for it, away from its button.
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        answer();
    }

    TextArea typed() {
        return typed;
    }

    private ScrollPane answers() {
        answer.setPrefWidth(WIDTH - BESIDE);
        answer.setMaxWidth(WIDTH - BESIDE);
        ScrollPane scroll = new ScrollPane(answer);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(ANSWER);
        scroll.setPrefHeight(ANSWER);
        return scroll;
    }

    private void answer() {
        answer.getChildren().setAll(StatedShares.said(typed.getText(), own).stream()
                .map(said -> Parts.paragraph(texts.say(said), said.key().equals("figures.stated.abnormal") ? Styles.DANGER : Styles.SMALL)).toList());
    }
}
