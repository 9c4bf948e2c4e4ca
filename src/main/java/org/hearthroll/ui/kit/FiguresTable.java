package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
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
    private final Map<String, Marked> marked = new HashMap<>();
    private List<String> only;
    private String greatestFirst;
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

    /** Shows only these columns, by their ids, in this order. */
    public FiguresTable only(List<String> ids) {
        only = List.copyOf(ids);
        return this;
    }

    /** Shows a column of codes in words, on the ground of a tone where there is one (else null). */
    public FiguresTable marking(String id, Function<String, String> wording, Function<String, Tone> tone) {
        marked.put(id, new Marked(wording, tone));
        return this;
    }

    /** Begins with the greatest figure of this column on top. */
    public FiguresTable greatestFirst(String id) {
        greatestFirst = id;
        return this;
    }

    /** How a column of codes reads and looks. */
    private record Marked(Function<String, String> wording, Function<String, Tone> tone) {

        /** A pill is wider than its words. */
        private static final String WIDER = "　";

        Node node(Object code) {
            Tone ground = tone.apply(code.toString());
            String words = wording.apply(code.toString());
            return ground == null ? Parts.label(words, Styles.MUTED) : Parts.pill(words, ground);
        }

        String measured(Object code) {
            return code == null ? "" : wording.apply(code.toString()) + WIDER;
        }
    }

    /** Shows a table; the sort of the user is kept while the columns stay the same. */
    public void show(Table shown) {
        boolean same = table != null && table.columns().equals(shown.columns());
        table = shown;
        if (!same) {
            getColumns().setAll(columns(shown));
            begin(shown);
        }
        getItems().setAll(shown.rows());
        FittedColumns.fit(this, (column, row) -> measured((Integer) column.getUserData(), row));
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
        IntStream places = only == null ? IntStream.range(0, shown.columns().size()).filter(i -> shown.columns().get(i).kind() != Table.Kind.CODE)
                : only.stream().mapToInt(shown::column);
        return places.<TableColumn<Table.Row, ?>>mapToObj(i -> column(shown.columns().get(i), i)).toList();
    }

    private void begin(Table shown) {
        getColumns().stream().filter(c -> shown.columns().get((Integer) c.getUserData()).id().equals(greatestFirst)).findFirst().ifPresent(column -> {
            column.setSortType(TableColumn.SortType.DESCENDING);
            getSortOrder().setAll(List.of(column));
        });
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
        Marked mark = marked.get(figure.id());
        return TableColumns.node(heading, row -> row.cells().get(index), value -> mark == null ? Parts.label(words.cell(figure, value)) : mark.node(value));
    }

    private String word(int index, Table.Row row) {
        Marked mark = marked.get(table.columns().get(index).id());
        return mark != null ? mark.measured(row.cells().get(index)).strip() : words.cell(table.columns().get(index), row.cells().get(index));
    }

    private String measured(int index, Table.Row row) {
        Marked mark = marked.get(table.columns().get(index).id());
        return mark != null ? mark.measured(row.cells().get(index)) : word(index, row);
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

    /** Totals stay where they are, at the end; what was left blank stands before them. */
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
        return Comparator.comparingInt(row -> row.role() == Table.Role.TOTAL ? 2 : row.role() == Table.Role.NONE ? 1 : 0);
    }
}
