package org.hearthroll.sheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** One sheet being written. The first rows give the widths of its columns. */
final class XlsxWritingSheet {

    private static final int MEASURED = 200;
    private static final int FLUSHED = 1000;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    /** So many columns still print well on upright paper. */
    private static final int UPRIGHT = 7;
    private static final int LONGEST_TEXT = 32_767;

    private final Worksheet sheet;
    private final int columns;
    private final int[] widths;
    private int next;
    private boolean filtered;

    XlsxWritingSheet(Worksheet sheet, List<String> header) {
        this.sheet = sheet;
        this.columns = header.size();
        this.widths = new int[columns];
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(columns > UPRIGHT ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        put(header);
        if (columns > 0) {
            sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("E8EEF5").borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).wrapText(true)
                    .verticalAlignment("center").set();
        }
    }

    void filtered() {
        filtered = true;
    }

    void keeping(int columns) {
        sheet.freezePane(columns, 1);
    }

    /** Puts the last row in bold. */
    void embolden() {
        if (columns > 0) {
            sheet.range(next - 1, 0, next - 1, columns - 1).style().bold().borderStyle(BorderSide.TOP, BorderStyle.THIN).set();
        }
    }

    void row(List<?> cells) throws IOException {
        if (next >= Worksheet.MAX_ROWS) {
            throw XlsxWriting.full();
        }
        put(cells);
        if (next == MEASURED) {
            setWidths();
        }
        if (next % FLUSHED == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        if (next < MEASURED) {
            setWidths();
        }
        if (filtered && columns > 0) {
            sheet.setAutoFilter(0, 0, Math.max(next - 1, 0), columns - 1);
        }
        sheet.finish();
    }

    private void put(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        next++;
    }

    private void put(int column, Object cell) {
        if (cell == null) {
            return;
        }
        if (cell instanceof Figure figure) {
            number(column, figure);
        } else if (cell instanceof Number number) {
            number(column, new Figure(number, XlsxWriting.format(number), number.toString()));
        } else {
            sheet.inlineString(next, column, XlsxEscape.escaped(storable(cell.toString())));
            sheet.style(next, column).format("@").set();
        }
        if (next < MEASURED && column < columns) {
            widths[column] = Math.max(widths[column], width(cell instanceof Figure figure ? figure.shown() : cell.toString()));
        }
    }

    private void number(int column, Figure figure) {
        sheet.value(next, column, figure.value());
        sheet.style(next, column).format(figure.format()).set();
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
        for (int column = 0; column < columns; column++) {
            sheet.width(column, Math.clamp(widths[column] + 2, NARROWEST, WIDEST));
        }
    }

    /** Width in digits of the longest line: a Chinese character takes two. */
    private static int width(String text) {
        return text.lines().mapToInt(line -> line.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum()).max().orElse(0);
    }
}
