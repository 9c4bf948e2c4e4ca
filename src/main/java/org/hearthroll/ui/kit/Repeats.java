package org.hearthroll.ui.kit;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;

/** Pales the name of a group on each line but the first of those that follow each other, so that the first is read as their heading. */
final class Repeats {

    private static final PseudoClass REPEATED = PseudoClass.getPseudoClass("repeated");
    private static final String STYLE = "hr-group";

    private Repeats() {
    }

    /** Whether a column has names of groups, which may be the same on several lines. */
    static void mark(TableColumn<?, ?> column, boolean groups) {
        column.getStyleClass().remove(STYLE);
        if (groups) {
            column.getStyleClass().add(STYLE);
        }
    }

    /** Shows whether a line is of the same group as the one above it. */
    static <R> void show(TableRow<R> row, Function<R, Object> group) {
        int above = row.getIndex() - 1;
        row.pseudoClassStateChanged(REPEATED, row.getItem() != null && above >= 0 && above < row.getTableView().getItems().size()
                && group.apply(row.getItem()).equals(group.apply(row.getTableView().getItems().get(above))));
    }
}
