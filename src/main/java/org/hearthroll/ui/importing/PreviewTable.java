package org.hearthroll.ui.importing;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.Inspection;
import org.hearthroll.ui.kit.FittedColumns;
import org.hearthroll.ui.kit.TableColumns;

/** The first rows of a file as they stand, the header among them marked. */
final class PreviewTable extends TableView<PreviewTable.Line> {

    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("total");
    private static final int ROWS = 40;
    private static final int LONGEST = 40;

    private int headerRow;
    private int headerRows;

    /** header hears of the row that the user makes the header. */
    PreviewTable(ImportWords words, IntConsumer header) {
        setId("import-preview");
        setAccessibleText(words.say("importing.preview"));
        Tooltip hint = new Tooltip(words.say("importing.preview.header"));
        setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(HEADER, !empty && line != null && line.number() <= headerRow && line.number() > headerRow - headerRows);
                setTooltip(empty ? null : hint);
            }
        });
        setOnMouseClicked(click -> move(header, click.getClickCount() == 2));
        setOnKeyPressed(key -> move(header, key.getCode() == KeyCode.ENTER));
    }

    private void move(IntConsumer header, boolean meant) {
        Line line = getSelectionModel().getSelectedItem();
        if (meant && line != null && line.number() != headerRow) {
            header.accept(line.number());
        }
    }

    /** A row with its number in the sheet, from 1. */
    record Line(int number, List<String> cells) {
    }

    void show(Inspection inspection) {
        headerRow = inspection.facts().headerRow();
        headerRows = inspection.facts().headerRows();
        List<Line> lines = IntStream.range(0, Math.min(ROWS, inspection.head().size())).mapToObj(i -> line(inspection, i)).toList();
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        getColumns().clear();
        getColumns().add(TableColumns.number("", Line::number, number -> Integer.toString(number)));
        for (int i = 0; i < width; i++) {
            getColumns().add(column(i));
        }
        getItems().setAll(lines);
        FittedColumns.fit(this, (column, line) -> column.getUserData() == null ? Integer.toString(line.number()) : cell(line, (Integer) column.getUserData()));
        refresh();
    }

    private static TableColumn<Line, String> column(int index) {
        TableColumn<Line, String> column = TableColumns.text(letters(index), line -> cell(line, index));
        column.setUserData(index);
        column.setSortable(false);
        return column;
    }

    private static Line line(Inspection inspection, int index) {
        String[] cells = inspection.head().get(index);
        return new Line(index + 1, IntStream.range(0, cells.length).mapToObj(i -> Masked.cell(inspection, index, i, cells[i])).map(PreviewTable::shortened).toList());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String cell(Line line, int index) {
        return index < line.cells().size() ? line.cells().get(index) : "";
    }

    /** The name of a column as spreadsheets have it: A, B … Z, AA. */
    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
