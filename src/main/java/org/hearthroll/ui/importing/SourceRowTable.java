package org.hearthroll.ui.importing;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.roster.Mapping;
import org.hearthroll.ui.kit.FittedColumns;
import org.hearthroll.ui.kit.TableColumns;

/** One row of a file under its header, with the cell marked that a finding speaks of. */
final class SourceRowTable extends TableView<List<String>> {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double HEIGHT = 86;

    /**
     * The cells of a row, the personal ones masked; the one under the marked header is brought into view. A table whose columns change while
     * it is hidden stays blank, so there is one for each row.
     */
    SourceRowTable(ImportWords words, Mapping mapping, String[] cells, String marked) {
        setId("import-source-row");
        setAccessibleText(words.say("importing.source-row"));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        show(mapping, cells, marked);
    }

    private void show(Mapping mapping, String[] cells, String marked) {
        List<MappedColumn> columns = mapping.columns();
        List<String> row = IntStream.range(0, Math.max(cells.length, columns.size()))
                .mapToObj(i -> i >= cells.length ? "" : i < columns.size() ? Masked.cell(columns.get(i), cells[i].strip()) : cells[i].strip()).toList();
        for (int i = 0; i < row.size(); i++) {
            String header = i < columns.size() ? columns.get(i).header() : "";
            getColumns().add(column(i, header, !marked.isEmpty() && header.equals(marked)));
        }
        getItems().setAll(List.of(row));
        FittedColumns.fit(this, (column, line) -> line.get((Integer) column.getUserData()));
        getColumns().stream().filter(column -> !marked.isEmpty() && column.getText().equals(marked)).findFirst().ifPresentOrElse(this::scrollToColumn, () -> scrollToColumnIndex(0));
    }

    private static TableColumn<List<String>, String> column(int index, String header, boolean marked) {
        TableColumn<List<String>, String> column = TableColumns.text(header, row -> row.get(index));
        column.setUserData(index);
        column.setSortable(false);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
                pseudoClassStateChanged(MARKED, marked && !empty);
            }
        });
        return column;
    }
}
