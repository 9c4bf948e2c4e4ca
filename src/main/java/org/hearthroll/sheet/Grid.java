package org.hearthroll.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a sheet whose file does not give them row by row, held in memory. Rows and columns from 0. */
final class Grid {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final CellPool pool = new CellPool();
    private final List<String[]> rows = new ArrayList<>();
    private final Map<Integer, Map<Integer, CellNote>> notes = new HashMap<>();
    private final List<Merges.Range> ranges = new ArrayList<>();

    /** Puts a text into a cell, unless it lies beyond what any workbook has; {@code note} may be null. */
    void put(int row, int column, String text, CellNote note) {
        if (text.isEmpty() || row >= MOST_ROWS || column >= MOST_COLUMNS) {
            return;
        }
        while (rows.size() <= row) {
            rows.add(null);
        }
        String[] cells = rows.get(row);
        if (cells == null || cells.length <= column) {
            int old = cells == null ? 0 : cells.length;
            cells = cells == null ? new String[column + 1] : Arrays.copyOf(cells, Math.max(column + 1, old + old / 2));
            Arrays.fill(cells, old, cells.length, "");
            rows.set(row, cells);
        }
        cells[column] = pool.cell(text.toCharArray(), 0, text.length());
        if (note != null) {
            notes.computeIfAbsent(row, _ -> new HashMap<>()).put(column, note);
        }
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        ranges.add(new Merges.Range(firstRow + 1, lastRow + 1, firstColumn, lastColumn));
    }

    Merges merges() {
        return Merges.of(ranges);
    }

    int size() {
        return rows.size();
    }

    SheetCells cells() {
        return new GridCells(rows, notes);
    }
}
