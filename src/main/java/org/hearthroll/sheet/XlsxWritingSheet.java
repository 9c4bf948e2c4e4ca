package org.hearthroll.sheet;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One sheet being written. The first rows give the widths of its columns. */
final class XlsxWritingSheet {

    private static final int MEASURED = 200;
    private static final int FLUSHED = 1000;
    private static final int NARROWEST = 8;
    private static final int TIGHTEST = 6;
    private static final int WIDEST = 48;
    /** A heading above figures takes so many lines before it widens its column; where columns are many it is broken sooner. */
    private static final int HEADING_LINES = 3;
    private static final int HEADING_WIDTH = 10;
    private static final int TIGHT_WIDTH = 6;
    private static final int LONGEST_TEXT = 32_767;

    private final Worksheet sheet;
    private final List<String> header;
    private final int columns;
    private final int[] widths;
    private final XlsxPaper paper;
    private final Handout around;
    private final int headerRow;
    private int next;
    private boolean ruled;

    /** around: what stands over and below the table; null for nothing. */
    XlsxWritingSheet(Worksheet sheet, List<String> header, Handout around) {
        this.sheet = sheet;
        this.header = header;
        this.columns = header.size();
        this.widths = new int[columns];
        this.around = around;
        this.paper = new XlsxPaper(sheet, columns);
        this.next = around == null ? 0 : XlsxPaper.OVER;
        this.headerRow = next;
        keeping(0);
        put(header);
        if (columns > 0) {
            sheet.range(headerRow, 0, headerRow, columns - 1).style().bold().fillColor("E8EEF5").borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).wrapText(true)
                    .verticalAlignment("center").set();
        }
    }

    /** Made for people: its columns can be filtered, and its cells are ruled under headings that stand in the middle. */
    void forPeople() {
        ruled = true;
        paper.narrowMargins();
        if (columns > 0) {
            sheet.range(headerRow, 0, headerRow, columns - 1).style().borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("center").horizontalAlignment("center").set();
        }
    }

    void keeping(int columns) {
        sheet.freezePane(columns, headerRow + 1);
        sheet.repeatRows(headerRow);
    }

    /** Puts the last row in bold. */
    void embolden() {
        if (columns > 0) {
            StyleSetter bold = sheet.range(next - 1, 0, next - 1, columns - 1).style().bold();
            (ruled ? bold : bold.borderStyle(BorderSide.TOP, BorderStyle.THIN)).set();
        }
    }

    void row(List<?> cells) throws IOException {
        if (next >= Worksheet.MAX_ROWS) {
            throw XlsxWriting.full();
        }
        put(cells);
        if (next - headerRow == MEASURED) {
            setWidths();
        }
        if (next % FLUSHED == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        if (next - headerRow < MEASURED) {
            setWidths();
        }
        if (ruled && columns > 0) {
            sheet.setAutoFilter(headerRow, 0, Math.max(next - 1, headerRow), columns - 1);
        }
        if (around != null) {
            paper.below(next, around.notes());
        }
        sheet.finish();
    }

    private void put(List<?> cells) {
        for (int column = 0; column < (ruled ? Math.max(columns, cells.size()) : cells.size()); column++) {
            put(column, column < cells.size() ? cells.get(column) : null);
        }
        next++;
    }

    private void put(int column, Object cell) {
        if (cell == null) {
            if (ruled) {
                rule(sheet.style(next, column)).set();
            }
            return;
        }
        if (cell instanceof Figure figure) {
            number(column, figure);
        } else if (cell instanceof Number number) {
            number(column, new Figure(number, XlsxWriting.format(number), number.toString()));
        } else {
            text(column, storable(cell.toString()));
        }
        if (next > headerRow && next - headerRow < MEASURED && column < columns) {
            widths[column] = Math.max(widths[column], Wrapped.width(cell instanceof Figure figure ? figure.shown() : cell.toString()) + (ruled && !(cell instanceof Number || cell instanceof Figure) ? 1 : 0));
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(next, column, XlsxEscape.escaped(text));
        StyleSetter style = sheet.style(next, column).format("@");
        if (ruled) {
            // Without a little room the first letter runs into the figure at its left.
            rule(style).horizontalAlignment("left").indent(1).wrapText(Wrapped.width(text) > WIDEST);
        }
        style.set();
    }

    private void number(int column, Figure figure) {
        sheet.value(next, column, figure.value());
        StyleSetter style = sheet.style(next, column).format(figure.format());
        if (ruled) {
            rule(style).horizontalAlignment("right");
        }
        style.set();
    }

    private static StyleSetter rule(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
    }

    /** What XML and Excel can hold: no control characters, no text beyond the longest. */
    private static String storable(String text) {
        String clean = text.codePoints().anyMatch(XlsxWritingSheet::forbidden)
                ? text.codePoints().filter(c -> !forbidden(c)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                : text;
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static boolean forbidden(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
    }

    private void setWidths() {
        int[] fitting = widths(HEADING_WIDTH, NARROWEST);
        if (around != null && IntStream.of(fitting).sum() > XlsxPaper.ACROSS) {
            fitting = widths(TIGHT_WIDTH, TIGHTEST);
        }
        for (int column = 0; column < columns; column++) {
            sheet.width(column, fitting[column]);
        }
        if (ruled) {
            paper.turn(IntStream.of(fitting).sum());
        }
        if (around != null) {
            paper.over(around, IntStream.of(fitting).sum());
            int[] room = fitting;
            sheet.rowHeight(headerRow, XlsxPaper.height(IntStream.range(0, columns).map(i -> Wrapped.lines(header.get(i), room[i] - 1)).max().orElse(1)));
        }
    }

    /** The widths of the columns: room for their cells, and for their headings broken after so many digits where a table is handed out. */
    private int[] widths(int headings, int narrowest) {
        return IntStream.range(0, columns).map(i -> {
            int width = Wrapped.width(header.get(i));
            int heading = around == null ? width : Wrapped.narrowest(header.get(i), Math.clamp((width + headings - 1) / headings, 1, HEADING_LINES));
            return Math.clamp(Math.max(widths[i], heading) + 2, narrowest, WIDEST);
        }).toArray();
    }
}
