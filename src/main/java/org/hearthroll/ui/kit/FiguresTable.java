package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Callback;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/**
 * A table of figures on the screen. Codes are left out, counts stand at the right, the total is bold and stays last however the
 * rows are sorted, names stay where they are while figures are scrolled sideways; a double click or Enter opens the households behind a figure, Ctrl+C copies the whole table.
 */
public final class FiguresTable extends TableView<Table.Row> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final KeyCodeCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** So many rows stay in sight above the one that is gone to. */
    private static final int ABOVE = 3;

    private final FigureWords words;
    private final Consumer<Figure> opened;
    private final StandingNames standing = new StandingNames(this);
    private List<ColumnLook> only;
    private String greatestFirst;
    private Table table;
    private FigureColumn grouped;
    private Point2D clicked;

    /** opened hears behind which figure the user wants to see. */
    public FiguresTable(Texts texts, Consumer<Figure> opened) {
        this.words = new FigureWords(texts);
        this.opened = opened;
        getStyleClass().add("hr-figures");
        EvenColumns.keep(this);
        setRowFactory(_ -> row());
        setSortPolicy(_ -> sort(this));
        setOnKeyPressed(key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                clicked = null;
                open(getSelectionModel().getSelectedItem());
            }
        });
    }

    /** Shows only these columns, in this order and as each says. */
    public FiguresTable only(List<ColumnLook> columns) {
        if (!List.copyOf(columns).equals(only)) {
            only = List.copyOf(columns);
            table = null;
        }
        return this;
    }

    /** Begins with the greatest figure of this column on top. */
    public FiguresTable greatestFirst(String id) {
        greatestFirst = id;
        return this;
    }

    /** Shows a table; the sort of the user is kept while the columns stay the same. */
    public void show(Table shown) {
        boolean same = table != null && table.columns().equals(shown.columns());
        table = shown;
        getSelectionModel().clearSelection();
        if (!same) {
            getItems().clear();
            getColumns().setAll(columns(shown));
            begin();
        }
        // At once in their order, so that the cells that are there are filled once and stay.
        getItems().setAll(shown.rows().stream().sorted(order(this)).toList());
        EvenColumns.fit(this, (column, row) -> shown(column).measured(row));
    }

    /** Goes to a row as the user would: it is chosen and in sight, and the keys go on from it. */
    public void goTo(Table.Row row) {
        int place = getItems().indexOf(row);
        getSelectionModel().clearAndSelect(place);
        scrollTo(Math.max(0, place - ABOVE));
        requestFocus();
    }

    /** Puts the whole table on the clipboard, in the order of the screen. */
    public void copy() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(getColumns().stream().map(TableColumn::getText).toList());
        getItems().forEach(row -> rows.add(getColumns().stream().map(column -> shown(column).word(row)).toList()));
        Copying.table(rows, IntStream.range(0, getColumns().size()).filter(i -> shown(getColumns().get(i)).numeric()).boxed().toList(),
                IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).role() == Table.Role.TOTAL).mapToObj(i -> i + 1).toList());
    }

    private List<TableColumn<Table.Row, ?>> columns(Table shown) {
        List<ColumnLook> looks = only != null ? only : shown.columns().stream().filter(c -> c.kind() != Table.Kind.CODE).map(c -> ColumnLook.of(c.id())).toList();
        List<TableColumn<Table.Row, Object>> columns = looks.stream().map(look -> new FigureColumn(shown, look, words).column()).toList();
        int figures = IntStream.range(0, columns.size()).filter(i -> shown(columns.get(i)).isName()).map(i -> i + 1).max().orElse(0);
        standing.standing(columns.subList(0, figures));
        columns.subList(0, figures).forEach(this::stand);
        List<TableColumn<Table.Row, Object>> names = columns.stream().filter(column -> shown(column).isName()).toList();
        names.forEach(column -> Repeats.mark(column, column != names.getLast()));
        grouped = names.size() > 1 ? shown(names.getFirst()) : null;
        return List.copyOf(columns);
    }

    private void stand(TableColumn<Table.Row, Object> column) {
        Callback<TableColumn<Table.Row, Object>, TableCell<Table.Row, Object>> plain = column.getCellFactory();
        column.setCellFactory(of -> standing.stand(plain.call(of)));
    }

    private void begin() {
        getColumns().stream().filter(column -> shown(column).look().id().equals(greatestFirst)).findFirst().ifPresent(column -> {
            column.setSortType(TableColumn.SortType.DESCENDING);
            getSortOrder().setAll(List.of(column));
        });
    }

    private static FigureColumn shown(TableColumn<Table.Row, ?> column) {
        return (FigureColumn) column.getUserData();
    }

    private TableRow<Table.Row> row() {
        TableRow<Table.Row> row = new TableRow<>() {
            @Override
            protected void updateItem(Table.Row item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(TOTAL, !empty && item != null && item.role() == Table.Role.TOTAL);
                Repeats.show(this, line -> grouped == null || line.role() == Table.Role.TOTAL ? line : grouped.word(line));
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                clicked = new Point2D(click.getScreenX(), click.getScreenY());
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(Table.Row row) {
        if (row != null && row.opens() != null) {
            TableColumn<?, ?> column = getFocusModel().getFocusedCell().getTableColumn();
            opened.accept(new Figure(table, row, column == null ? null : table.columns().get(((FigureColumn) column.getUserData()).place())));
        }
    }

    /** Where on the screen the user asked last: where he clicked; by the keyboard, the middle of the table. */
    Point2D asked() {
        return clicked != null ? clicked : localToScreen(getWidth() / 2, getHeight() / 2);
    }

    /** Totals stay where they are, at the end; what was left blank stands before them. The rows change places only, so that a chosen one stays chosen. */
    private static boolean sort(TableView<Table.Row> view) {
        view.getItems().sort(order((FiguresTable) view));
        view.refresh();
        return true;
    }

    private static Comparator<Table.Row> order(FiguresTable figures) {
        Map<Table.Row, Integer> places = new IdentityHashMap<>();
        if (figures.table != null) {
            figures.table.rows().forEach(row -> places.put(row, places.size()));
        }
        Comparator<Table.Row> asCounted = Comparator.comparingInt(places::get);
        return figures.getComparator() == null ? asCounted : totalsLast().thenComparing(figures.getComparator()).thenComparing(asCounted);
    }

    private static Comparator<Table.Row> totalsLast() {
        return Comparator.comparingInt(row -> row.role() == Table.Role.TOTAL ? 2 : row.role() == Table.Role.NONE ? 1 : 0);
    }
}
