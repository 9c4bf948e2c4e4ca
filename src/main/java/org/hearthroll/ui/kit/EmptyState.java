package org.hearthroll.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a page shows where there is nothing yet: an icon, what is missing, and what to do about it. */
public final class EmptyState extends VBox {

    public EmptyState(FontIcon icon, String what, String next) {
        super(8);
        getStyleClass().add("hr-empty");
        setAlignment(Pos.CENTER);
        getChildren().addAll(icon, Parts.label(what, Styles.HEADING), Parts.paragraph(next, Styles.MUTED));
    }

    /** With a button that does it. */
    public EmptyState(FontIcon icon, String what, String next, Button action) {
        this(icon, what, next);
        getChildren().add(action);
    }
}
