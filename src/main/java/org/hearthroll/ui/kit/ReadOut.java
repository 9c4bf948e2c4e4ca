package org.hearthroll.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.hearthroll.text.Message;

/** A paragraph to read out at a meeting, with a button that copies it; where there is little room it scrolls. */
public final class ReadOut extends VBox {

    private static final double LEAST = 140;
    private static final double SHARE = 0.3;
    /** Two lines under the heading. */
    private static final double BRIEF = 98;
    /** What a scroll bar would take; the lines end as far before it. */
    private static final double BESIDE = 14;

    private final Label paragraph = Parts.paragraph("", "hr-paragraph");
    private final ScrollPane scroll = new ScrollPane(paragraph);
    private final HBox heading;
    private final UiContext ui;
    private boolean brief;

    public ReadOut(UiContext ui) {
        super(4);
        this.ui = ui;
        getStyleClass().addAll(Styles.CARD, "hr-readout");
        // Of the same width with a scroll bar and without, or one could make the other necessary.
        paragraph.prefWidthProperty().bind(scroll.widthProperty().subtract(BESIDE));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        heading = Parts.row(8, Parts.label(ui.texts().say("readout.heading"), Styles.MUTED), Parts.spring(), Parts.button(ui.texts().say("readout.copy"), this::copy, Styles.LINK));
        getChildren().addAll(heading, scroll);
    }

    /** The height follows from the width, which a scroll pane does not say of itself. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = getInsets().getLeft() + getInsets().getRight() + BESIDE;
        double paragraphHeight = paragraph.prefHeight(width < 0 ? -1 : Math.max(1, width - across));
        return getInsets().getTop() + getInsets().getBottom() + heading.prefHeight(-1) + getSpacing() + paragraphHeight + getSpacing();
    }

    /** All of its paragraph where there is room, else not less than a few lines. */
    @Override
    protected double computeMinHeight(double width) {
        if (brief) {
            return Math.min(computePrefHeight(width < 0 ? getWidth() : width), BRIEF);
        }
        double share = getParent() == null ? 0 : getParent().getLayoutBounds().getHeight() * SHARE;
        return Math.min(computePrefHeight(width < 0 ? getWidth() : width), Math.max(LEAST, share));
    }

    /** Where not all of the paragraph has room, it ends with a whole line. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = scroll.getHeight();
        scroll.layout();
        if (room < paragraph.prefHeight(scroll.getWidth() - BESIDE) && paragraph.lookup(".text") instanceof Text shown) {
            // Lines of Latin letters are lower than those with a Chinese name in them, so each is asked; a text counts from its first baseline.
            shown.getLayoutInfo().getTextLines(false).stream().mapToDouble(line -> shown.localToParent(0, line.bounds().getMaxY()).getY()).filter(end -> end <= room).max()
                    .ifPresent(end -> scroll.resize(scroll.getWidth(), end));
        }
    }

    /** Lets two lines be enough of it, where it is so wide that they are long ones. */
    void brief(boolean enough) {
        brief = enough;
        requestLayout();
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
