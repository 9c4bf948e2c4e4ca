package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/**
 * A crossed table on the screen, one figure at a time; the names stay where they are while it is scrolled sideways. The line of all groups is bold and stays last; a double click or Enter on a cell
 * opens the households behind it, on the name of a place what is below that; Ctrl+C copies the whole table.
 */
public final class CrossTable extends TableView<Crossed.Line> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final KeyCodeCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final FigureWords words;
    private final BiConsumer<Table.Row, Table.Column> opened;
    private final StandingNames standing = new StandingNames(this);
    private Levels levels;
    private Crossed crossed;

    /** opened hears behind which row, and which of its figures, the user wants to see; the figure is null for a name. */
    public CrossTable(Texts texts, BiConsumer<Table.Row, Table.Column> opened) {
        this.texts = texts;
        this.words = new FigureWords(texts);
        this.opened = opened;
        getStyleClass().add("hr-figures");
        getSelectionModel().setCellSelectionEnabled(true);
        EvenColumns.keep(this);
        setRowFactory(_ -> new LineRow());
        setSortPolicy(_ -> sorted());
        setOnKeyPressed(key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
    }

    /** Lets the name of a group lead to the level below it. */
    CrossTable within(Levels places) {
        levels = places;
        return this;
    }

    /** Shows one figure (the column of that id) of a crossed table. */
    public void show(Crossed shown, String measure) {
        crossed = shown;
        Table.Column figure = shown.measures().stream().filter(c -> c.id().equals(measure)).findFirst().orElse(shown.measures().getFirst());
        List<TableColumn<Crossed.Line, ?>> columns = new ArrayList<>();
        IntStream.range(0, shown.names().size()).forEach(i -> columns.add(name(shown.names().get(i), i)));
        columns.add(figure(shown.all(), figure, Crossed.Line::sum, line -> crossed.figure(line.sum(), figure)));
        shown.kinds().forEach(kind -> columns.add(figure(kind, figure, line -> line.parts().get(kind), line -> crossed.figure(line, kind, figure))));
        getSortOrder().clear();
        standing.standing(columns.subList(0, shown.names().size()));
        getColumns().setAll(columns);
        getItems().setAll(shown.lines());
        EvenColumns.fit(this, (column, line) -> word(column, line) + (arrowed(column, line) ? NameCell.ARROW : ""));
    }

    /** Puts the whole table on the clipboard, in the order of the screen. */
    public void copy() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(getColumns().stream().map(TableColumn::getText).toList());
        getItems().forEach(line -> rows.add(getColumns().stream().map(column -> word(column, line)).toList()));
        Copying.table(rows, IntStream.range(crossed.names().size(), getColumns().size()).boxed().toList(), IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).last()).mapToObj(i -> i + 1).toList());
    }

    private TableColumn<Crossed.Line, String> name(Table.Column named, int index) {
        TableColumn<Crossed.Line, String> column = TableColumns.text(words.heading(named), line -> line.names().get(index).toString());
        boolean last = index == crossed.names().size() - 1;
        column.setCellFactory(_ -> standing.stand(new NameCell(texts, line -> last && leads(line), line -> open(line.sum(), null))));
        Repeats.mark(column, !last);
        column.setUserData(new Cell(null, line -> null, line -> line.names().get(index).toString()));
        return column;
    }

    private TableColumn<Crossed.Line, Object> figure(String heading, Table.Column figure, Function<Crossed.Line, Table.Row> row, Function<Crossed.Line, Object> value) {
        Function<Crossed.Line, String> word = line -> words.cell(figure, value.apply(line), crossed.counted(row.apply(line), figure), crossed.remark(row.apply(line), figure));
        TableColumn<Crossed.Line, Object> column = TableColumns.number(heading, value, (line, _) -> word.apply(line));
        column.setUserData(new Cell(figure, row, word));
        return column;
    }

    private static String word(TableColumn<Crossed.Line, ?> column, Crossed.Line line) {
        return ((Cell) column.getUserData()).word().apply(line);
    }

    /** What a column knows of a line: its figure (null: it is a name), the row behind its cell (null: none) and how the cell reads. */
    private record Cell(Table.Column figure, Function<Crossed.Line, Table.Row> row, Function<Crossed.Line, String> word) {
    }

    private void openSelected() {
        getSelectionModel().getSelectedCells().stream().findFirst().ifPresent(this::open);
    }

    private void open(TablePosition<?, ?> position) {
        Crossed.Line line = getItems().get(position.getRow());
        Cell cell = (Cell) getColumns().get(Math.max(0, position.getColumn())).getUserData();
        Table.Row row = cell.row().apply(line);
        open(row == null ? line.sum() : row, cell.figure());
    }

    private void open(Table.Row row, Table.Column figure) {
        if (figure != null || levels == null || !levels.down(row)) {
            opened.accept(row, figure);
        }
    }

    private boolean leads(Crossed.Line line) {
        return levels != null && !line.last() && levels.leads(line.sum());
    }

    private boolean arrowed(TableColumn<Crossed.Line, ?> column, Crossed.Line line) {
        return getColumns().indexOf(column) == crossed.names().size() - 1 && leads(line);
    }

    private boolean sorted() {
        if (crossed != null) {
            List<Crossed.Line> lines = new ArrayList<>(crossed.lines());
            if (getComparator() != null) {
                lines.sort(Comparator.comparing(Crossed.Line::last).thenComparing(getComparator()));
            }
            getItems().setAll(lines);
            refresh();
        }
        return true;
    }

    /** A line that opens on a double click. */
    private final class LineRow extends TableRow<Crossed.Line> {

        LineRow() {
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !isEmpty()) {
                    openSelected();
                }
            });
        }

        @Override
        protected void updateItem(Crossed.Line item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(TOTAL, !empty && item != null && item.last());
            Repeats.show(this, line -> line.last() ? line : line.names().getFirst());
        }
    }
}
