package org.hearthroll.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The rows of a sheet that is held in memory. */
final class GridCells implements SheetCells {

    private static final String[] BLANK = new String[0];

    private final List<String[]> rows;
    private final Map<Integer, Map<Integer, CellNote>> notes;
    private int number;

    GridCells(List<String[]> rows, Map<Integer, Map<Integer, CellNote>> notes) {
        this.rows = rows;
        this.notes = notes;
    }

    @Override
    public boolean advance() {
        if (number >= rows.size()) {
            return false;
        }
        number++;
        return true;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String[] cells(int width) {
        String[] row = rows.get(number - 1) == null ? BLANK : rows.get(number - 1);
        int filled = row.length;
        while (filled > width && row[filled - 1].isBlank()) {
            filled--;
        }
        String[] cells = Arrays.copyOf(row, Math.max(filled, width));
        Arrays.fill(cells, Math.min(row.length, cells.length), cells.length, "");
        return cells;
    }

    @Override
    public Map<Integer, CellNote> notes() {
        return notes.getOrDefault(number - 1, Map.of());
    }

    @Override
    public void close() {
        // the rows belong to the sheet
    }
}
