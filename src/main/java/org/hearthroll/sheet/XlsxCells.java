package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of one sheet as texts, one after another. */
final class XlsxCells implements AutoCloseable {

    private final Path path;
    private final Stream<Row> stream;
    private final Spliterator<Row> rows;
    private final XlsxText text;
    private Row row;
    private int number;
    private Map<Integer, CellNote> notes = Map.of();

    XlsxCells(Path path, ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.path = path;
        this.text = new XlsxText(workbook.isDate1904());
        try {
            this.stream = sheet.openStream();
            this.rows = stream.spliterator();
        } catch (RuntimeException e) {
            throw WorkbookGuard.damaged(path, e);
        }
    }

    /** Goes to the next row that the file has; false at the end. */
    boolean advance() {
        try {
            return rows.tryAdvance(this::take);
        } catch (RuntimeException e) {
            throw WorkbookGuard.damaged(path, e);
        }
    }

    /** Some programs leave the numbers of rows out; then they follow one another. */
    private void take(Row next) {
        row = next;
        number = Math.max(next.getRowNum(), number + 1);
    }

    /** The number of the row, from 1. */
    int number() {
        return number;
    }

    /** The texts of the row, at least {@code width} of them; blank ones behind that are left out. */
    String[] cells(int width) {
        String[] cells = new String[Math.max(width, row.getCellCount())];
        notes = Map.of();
        int filled = 0;
        for (int i = 0; i < cells.length; i++) {
            Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            cells[i] = cell == null ? "" : text.of(cell);
            filled = cells[i].isBlank() ? filled : i + 1;
            note(i, cell == null ? null : text.note());
        }
        return filled == cells.length ? cells : Arrays.copyOf(cells, Math.max(filled, width));
    }

    private void note(int column, CellNote note) {
        if (note != null) {
            notes = notes.isEmpty() ? new HashMap<>() : notes;
            notes.put(column, note);
        }
    }

    /** The odd cells of the row last asked for, by index. */
    Map<Integer, CellNote> notes() {
        return notes;
    }

    @Override
    public void close() {
        stream.close();
    }
}
