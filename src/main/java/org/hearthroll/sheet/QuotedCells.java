package org.hearthroll.sheet;

import java.io.IOException;
import java.util.List;

/**
 * Cuts the records in which quotes stand. A quote opens a cell only at its beginning, and closes it only before a delimiter or a line
 * end; a cell that runs over lines is believed only as long as it looks like text and not like swallowed rows.
 */
final class QuotedCells {

    private static final int LONGEST_CELL = 2000;
    private static final int MOST_LINE_ENDS = 3;

    private final LineWindow window;
    private final char delimiter;
    private final CellPool pool;
    private int position;
    private int lineEnd;
    private int lines;
    private int delimiters;
    private boolean rowsInside;
    private boolean lonely;
    private int dubiousCell;

    QuotedCells(LineWindow window, char delimiter, CellPool pool) {
        this.window = window;
        this.delimiter = delimiter;
        this.pool = pool;
    }

    /** Adds the cells of the record, which may run over lines; returns where it ends, or -1 at a cell whose quote is a stray one. */
    int cut(List<String> cells, int width) throws IOException {
        position = 0;
        lineEnd = window.lineEnd(0);
        lines = 0;
        delimiters = 0;
        rowsInside = width > 1;
        dubiousCell = 0;
        while (true) {
            lonely = false;
            String cell = opensHere() ? quotedCell(width) : plainCell(lineEnd);
            if (cell == null) {
                return -1;
            }
            cells.add(FormulaGuard.unguarded(cell));
            dubiousCell = dubiousCell == 0 && lonely ? cells.size() : dubiousCell;
            if (!window.has(position) || at(position) != delimiter) {
                break;
            }
            position++;
            delimiters++;
        }
        return lines > 0 && rowsInside && delimiters == width - 1 ? -1 : position;
    }

    /** The number from 1 of the first cell last cut with an unpaired quote inside its quotes, 0 if there was none. */
    int dubiousCell() {
        return dubiousCell;
    }

    /** Adds the cells of the first line alone; a quote that is not properly closed on it is a character like any other. */
    int cutOneLine(List<String> cells, int end) {
        position = 0;
        while (true) {
            lonely = false;
            int closing = opensHereBefore(end) ? closingQuote(position + 1, end) : -1;
            closing = lonely ? -1 : closing;
            cells.add(FormulaGuard.unguarded(closing < 0 ? plainCell(end) : text(position + 1, closing)));
            position = closing < 0 ? position : closing + 1;
            if (position >= end) {
                return end;
            }
            position++;
        }
    }

    private String quotedCell(int width) throws IOException {
        int open = position + 1;
        int from = open;
        int lineEnds = 0;
        boolean delimiterInside = false;
        while (true) {
            int end = window.lineEnd(from);
            int closing = closingQuote(from, end);
            if (closing >= 0) {
                delimiterInside |= delimitersIn(from, closing) > 0;
                delimiters += lineEnds == 0 ? 0 : delimitersIn(from, closing);
                position = closing + 1;
                lineEnd = end;
                return suspicious(closing - open, lineEnds, delimiterInside) ? null : text(open, closing);
            }
            int inside = delimitersIn(from, end);
            delimiterInside |= inside > 0;
            rowsInside &= delimiters + inside == width - 1;
            delimiters = 0;
            lineEnds++;
            lines++;
            from = window.nextLine(end);
            if (!window.has(from) || suspicious(from - open, lineEnds, delimiterInside)) {
                return null;
            }
        }
    }

    private static boolean suspicious(int length, int lineEnds, boolean delimiterInside) {
        return lineEnds > 0 && length > LONGEST_CELL || lineEnds > MOST_LINE_ENDS && delimiterInside;
    }

    private String plainCell(int end) {
        int from = position;
        while (position < end && at(position) != delimiter) {
            position++;
        }
        return pool.cell(window.room(), window.start() + from, window.start() + position);
    }

    private int closingQuote(int from, int end) {
        for (int i = from; i < end; i++) {
            if (at(i) == '"') {
                if (i + 1 == end || at(i + 1) == delimiter) {
                    return i;
                }
                boolean pair = at(i + 1) == '"';
                lonely |= !pair;
                i += pair ? 1 : 0;
            }
        }
        return -1;
    }

    private String text(int from, int to) {
        return pool.cell(window.room(), window.start() + from, window.start() + to).replace("\"\"", "\"");
    }

    private int delimitersIn(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            found += at(i) == delimiter ? 1 : 0;
        }
        return found;
    }

    private boolean opensHere() throws IOException {
        return window.has(position) && at(position) == '"';
    }

    private boolean opensHereBefore(int end) {
        return position < end && at(position) == '"';
    }

    private char at(int i) {
        return window.room()[window.start() + i];
    }
}
