package org.hearthroll.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into records of cells after RFC 4180, but never lets a stray quote swallow lines. Commons CSV cannot go back over a quote
 * it has believed, which is why it is not used here; the tests compare this class with it.
 */
final class RecordCutter {

    private final LineWindow window;
    private final char delimiter;
    private final boolean plainQuotes;
    private final QuotedCells quoted;
    private final CellPool pool = new CellPool();
    private String[] cells = new String[64];
    private int count;
    private int strayCell;

    RecordCutter(LineWindow window, CellMarks marks) {
        this.window = window;
        this.delimiter = marks.delimiter();
        this.plainQuotes = marks.plainQuotes();
        this.quoted = new QuotedCells(window, delimiter, pool);
    }

    /**
     * The cells of the next record, null at the end. {@code width} is how many cells a record should have, 0 if that is not known yet:
     * lines that each have that many are never taken for one.
     */
    String[] next(int width) throws IOException {
        if (!window.has(0)) {
            return null;
        }
        strayCell = 0;
        count = 0;
        int end = window.lineEnd(0);
        if (!plainQuotes && hasQuote(end)) {
            return cutQuoted(end, width);
        }
        cutPlain(end);
        window.advance(window.nextLine(end));
        return java.util.Arrays.copyOf(cells, count);
    }

    /** The number from 1 of the cell of the last record whose quote was not believed, 0 if there is none. */
    int strayCell() {
        return strayCell;
    }

    private boolean hasQuote(int end) {
        char[] room = window.room();
        for (int i = window.start(), to = window.start() + end; i < to; i++) {
            if (room[i] == '"') {
                return true;
            }
        }
        return false;
    }

    private void cutPlain(int end) {
        char[] room = window.room();
        int from = window.start();
        int to = from + end;
        for (int i = from; i < to; i++) {
            if (room[i] == delimiter) {
                add(cell(room, from, i));
                from = i + 1;
            }
        }
        add(cell(room, from, to));
    }

    private String[] cutQuoted(int end, int width) throws IOException {
        List<String> found = new ArrayList<>();
        int recordEnd = quoted.cut(found, width);
        boolean dubious = quoted.dubiousCell() > 0 && width > 0 && found.size() != width;
        if (recordEnd < 0 || dubious) {
            strayCell = recordEnd < 0 ? found.size() + 1 : quoted.dubiousCell();
            found.clear();
            recordEnd = quoted.cutOneLine(found, end);
        }
        window.advance(window.nextLine(recordEnd));
        return found.toArray(String[]::new);
    }

    /** What stood in this place of the record before is looked at first: the rows of a household repeat most of their cells. */
    private String cell(char[] room, int from, int to) {
        String above = count < cells.length ? cells[count] : null;
        return above != null && CellPool.same(above, room, from, to - from) ? above : pool.cell(room, from, to);
    }

    private void add(String cell) {
        if (count == cells.length) {
            cells = java.util.Arrays.copyOf(cells, count * 2);
        }
        cells[count++] = FormulaGuard.unguarded(cell);
    }
}
