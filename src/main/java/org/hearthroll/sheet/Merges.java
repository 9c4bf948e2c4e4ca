package org.hearthroll.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The merged ranges of a sheet that span several rows. Only the top of such a range holds its text; the cells below it are blank and get
 * the note that they belong to it. Asked row by row, downward.
 */
final class Merges {

    static final Merges NONE = new Merges(List.of(), 0);

    /** Rows from 1, columns from 0, both ends included. */
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    }

    private final List<Range> ranges;
    private final int[] from;
    private final int[] until;
    private int begun;

    private Merges(List<Range> ranges, int width) {
        this.ranges = ranges;
        this.from = new int[width];
        this.until = new int[width];
    }

    static Merges of(List<Range> ranges) {
        List<Range> tall = new ArrayList<>(ranges.stream().filter(range -> range.lastRow() > range.firstRow()).toList());
        tall.sort(Comparator.comparingInt(Range::firstRow));
        return tall.isEmpty() ? NONE : new Merges(tall, 0);
    }

    /** The same ranges, to be asked from the top again, for a sheet of so many columns. */
    Merges afresh(int width) {
        return new Merges(ranges, ranges.isEmpty() ? 0 : width);
    }

    /** The notes of a row and those of its blank cells that lie below the top of a range. */
    Map<Integer, CellNote> notes(int row, String[] cells, Map<Integer, CellNote> notes) {
        if (ranges.isEmpty()) {
            return notes;
        }
        beginUpTo(row);
        Map<Integer, CellNote> all = notes;
        for (int column = 0; column < Math.min(from.length, cells.length); column++) {
            if (from[column] < row && row <= until[column] && cells[column].isBlank()) {
                all = all == notes ? new HashMap<>(notes) : all;
                all.put(column, CellNote.MERGED_ABOVE);
            }
        }
        return all;
    }

    private void beginUpTo(int row) {
        for (; begun < ranges.size() && ranges.get(begun).firstRow() <= row; begun++) {
            Range range = ranges.get(begun);
            for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), from.length - 1); column++) {
                from[column] = range.firstRow();
                until[column] = range.lastRow();
            }
        }
    }
}
