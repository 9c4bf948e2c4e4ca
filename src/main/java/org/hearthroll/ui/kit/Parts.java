package org.hearthroll.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The small parts that pages are put together from. */
public final class Parts {

    private Parts() {
    }

    /** A label of a style. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Text of several lines. */
    public static Label paragraph(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A short word on the ground of a tone. */
    public static Label pill(String text, Tone tone) {
        Label pill = label(text, Styles.PILL, tone.style());
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    /** A button with its wording. */
    public static Button button(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button with only an icon; its wording is its tooltip and what a screen reader says. */
    public static Button iconButton(Node icon, String text, Runnable action) {
        Button button = button("", action, Styles.FLAT);
        button.setGraphic(icon);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }

    /** A framed panel. */
    public static VBox card(Node... children) {
        VBox card = new VBox(8, children);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    /** Things side by side, the space between them even. */
    public static HBox row(double gap, Node... children) {
        HBox row = new HBox(gap, children);
        row.getStyleClass().add("hr-row");
        return row;
    }

    /** Shows a node, or takes it away together with its room. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Empty room that pushes what follows to the far side. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
