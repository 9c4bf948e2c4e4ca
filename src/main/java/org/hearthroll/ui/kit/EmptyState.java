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

    /** What a page of figures shows where the scope has no household, or the workspace no roster yet. */
    public static EmptyState ofFigures(UiContext ui, String screen, boolean noRoster) {
        if (!noRoster) {
            return new EmptyState(Icons.screen(screen), ui.texts().say("figures.empty"), ui.texts().say("figures.empty.next"));
        }
        Button load = Parts.button(ui.texts().say("figures.none.load"), () -> ui.navigator().open("import", Selection.none()), Styles.PRIMARY);
        return new EmptyState(Icons.screen(screen), ui.texts().say("figures.none"), ui.texts().say("figures.none.next"), load);
    }
}
