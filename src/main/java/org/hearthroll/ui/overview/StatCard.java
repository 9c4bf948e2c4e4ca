package org.hearthroll.ui.overview;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** One figure with its name above and what belongs to it below; a click or Enter leads to what is behind it. */
final class StatCard extends VBox {

    StatCard(String name, String figure, String below, Runnable opened) {
        super(2, Parts.label(name, Styles.MUTED), Parts.label(figure, Styles.FIGURE), Parts.paragraph(below, Styles.SMALL));
        getStyleClass().addAll(Styles.CARD, Styles.CLICKABLE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name + " " + figure + " " + below);
        setFocusTraversable(true);
        setMaxWidth(Double.MAX_VALUE);
        setOnMouseClicked(_ -> opened.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                opened.run();
            }
        });
    }
}
