package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;

/**
 * A table of figures on the screen. Codes are left out, counts stand at the right, the total is bold and stays last however the
 * rows are sorted; a double click or Enter opens the households behind a row, Ctrl+C copies the whole table.
 */
public final class FiguresTable extends TableView<Table.Row> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final KeyCodeCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final FigureWords words;
    private final Consumer<Scope> opened;
    private Table table;

    /** opened hears which households the user wants to see. */
    public FiguresTable(Texts texts, Consumer<Scope> opened) {
        this.words = new FigureWords(texts);
        this.opened = opened;
        getStyleClass().add("hr-figures");
        setRowFactory(_ -> row());
        setSortPolicy(_ -> sort(this));
        setOnKeyPressed(key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                open(getSelectionModel().getSelectedItem());
            }
        });
    }

    /** Shows a table; the sort of the user is kept while the columns stay the same. */
    public void show(Table shown) {
        boolean same = table != null && table.columns().equals(shown.columns());
        table = shown;
        if (!same) {
            getColumns().setAll(columns(shown));
        }
        getItems().setAll(shown.rows());
        FittedColumns.fit(this, (column, row) -> word((Integer) column.getUserData(), row));
        sort();
    }

    /** Puts the whole table on the clipboard, in the order of the screen. */
    public void copy() {
        List<Integer> shown = getColumns().stream().map(c -> (Integer) c.getUserData()).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(getColumns().stream().map(TableColumn::getText).toList());
        getItems().forEach(row -> rows.add(shown.stream().map(i -> word(i, row)).toList()));
        Copying.table(rows, IntStream.range(0, shown.size()).filter(i -> FigureWords.numeric(table.columns().get(shown.get(i)))).boxed().toList());
    }

    private List<TableColumn<Table.Row, ?>> columns(Table shown) {
        return IntStream.range(0, shown.columns().size()).filter(i -> shown.columns().get(i).kind() != Table.Kind.CODE)
                .<TableColumn<Table.Row, ?>>mapToObj(i -> column(shown.columns().get(i), i)).toList();
    }

    private TableColumn<Table.Row, Object> column(Table.Column figure, int index) {
        String heading = words.heading(figure);
        TableColumn<Table.Row, Object> column = FigureWords.numeric(figure)
                ? TableColumns.number(heading, row -> row.cells().get(index), value -> words.cell(figure, value))
                : words(heading, figure, index);
        column.setUserData(index);
        return column;
    }

    private TableColumn<Table.Row, Object> words(String heading, Table.Column figure, int index) {
        return TableColumns.node(heading, row -> row.cells().get(index), value -> Parts.label(words.cell(figure, value)));
    }

    private String word(int index, Table.Row row) {
        return words.cell(table.columns().get(index), row.cells().get(index));
    }

    private TableRow<Table.Row> row() {
        TableRow<Table.Row> row = new TableRow<>() {
            @Override
            protected void updateItem(Table.Row item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(TOTAL, !empty && item != null && item.role() == Table.Role.TOTAL);
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(Table.Row row) {
        if (row != null && row.opens() != null) {
            opened.accept(row.opens());
        }
    }

    /** Totals stay where they are: at the end. */
    private static boolean sort(TableView<Table.Row> view) {
        FiguresTable figures = (FiguresTable) view;
        if (figures.table != null) {
            List<Table.Row> rows = new ArrayList<>(figures.table.rows());
            if (view.getComparator() != null) {
                rows.sort(FiguresTable.totalsLast().thenComparing(view.getComparator()));
            }
            view.getItems().setAll(rows);
        }
        return true;
    }

    private static Comparator<Table.Row> totalsLast() {
        return Comparator.comparing(row -> row.role() == Table.Role.TOTAL);
    }
}
