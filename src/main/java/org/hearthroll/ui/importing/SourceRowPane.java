package org.hearthroll.ui.importing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.StackPane;
import org.hearthroll.roster.Mapping;

/** The row of the file that the chosen line of a list speaks of, once it has been read again; it stays away where it would leave no room for the list. */
final class SourceRowPane extends StackPane {

    private static final double ROOM = 225;

    private final ImportWords words;
    private final ImportingModel model;
    /** Counts the choices, since a row may arrive after the next line has been chosen. */
    private long choice;

    /** height is that of the panel around it, the list included. */
    SourceRowPane(ImportWords words, ImportingModel model, ReadOnlyDoubleProperty height) {
        this.words = words;
        this.model = model;
        managedProperty().bind(Bindings.createBooleanBinding(() -> height.get() > ROOM && !getChildren().isEmpty(), height, getChildren()));
        visibleProperty().bind(managedProperty());
    }

    /** Opens a row of a file with these columns and marks the cell under a header; row 0 is none. */
    void open(Mapping mapping, long row, String marked) {
        getChildren().clear();
        long chosen = ++choice;
        if (row > 0) {
            model.sourceRow(row, cells -> {
                if (chosen == choice) {
                    getChildren().setAll(List.of(new SourceRowTable(words, mapping, cells, marked)));
                }
            });
        }
    }
}
