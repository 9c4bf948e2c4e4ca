package org.hearthroll.ui.kit;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Shares what room a table has left evenly among its columns, none of which is ever narrower than its content. */
final class EvenColumns {

    /** The frame of a table, with the scroll bar it may have. */
    private static final double FRAME = 14;
    /** Figures stand closer than the columns of a list. */
    private static final double CLOSER = 8;

    private EvenColumns() {
    }

    /** Spreads the columns of a table anew whenever its width changes. */
    static void keep(TableView<?> table) {
        table.widthProperty().addListener(_ -> spread(table));
    }

    /** Fits the columns to the rows, as words print them, and spreads them. */
    static <R> void fit(TableView<R> table, FittedColumns.Wording<R> wording) {
        table.getColumns().forEach(column -> column.setMinWidth(0));
        FittedColumns.fit(table, wording);
        table.getColumns().forEach(column -> column.setMinWidth(column.getPrefWidth() - CLOSER));
        spread(table);
    }

    /** The width below which a table has to scroll sideways. */
    static double needed(TableView<?> table) {
        return FRAME + table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
    }

    private static void spread(TableView<?> table) {
        double more = Math.floor(Math.max(0, table.getWidth() - needed(table)) / Math.max(1, table.getColumns().size()));
        table.getColumns().forEach(column -> column.setPrefWidth(column.getMinWidth() + more));
    }
}
