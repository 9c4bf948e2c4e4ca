package org.hearthroll.sheet;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as it comes on paper: A4, as wide as one page, and what stands over and below its table. */
final class XlsxPaper {

    /** How many rows stand over the header of a table that is handed out. */
    static final int OVER = 2;

    /** So many columns still print well on upright paper. */
    private static final int UPRIGHT = 7;
    /** So many digits fit across upright paper without being made smaller. */
    private static final int UPRIGHT_WIDTH = 96;
    /** So many fit across a page that lies on its side. */
    static final int ACROSS = 145;
    /** A title needs some room, however narrow its table is. */
    private static final int TITLE_WIDTH = 40;
    private static final float SIDE = 0.3f;
    private static final float EDGE = 0.6f;
    private static final int LINE = 15;
    private static final int TITLE_LINE = 24;

    private final Worksheet sheet;
    private final int columns;
    private int width;

    XlsxPaper(Worksheet sheet, int columns) {
        this.sheet = sheet;
        this.columns = columns;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(columns > UPRIGHT ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** Leaves as much of the page to the table as a printer can reach, and numbers the pages. */
    void narrowMargins() {
        sheet.leftMargin(SIDE);
        sheet.rightMargin(SIDE);
        sheet.topMargin(EDGE);
        sheet.bottomMargin(EDGE);
        sheet.footer("&P / &N", Position.CENTER);
    }

    /** Turns the page to suit the width of its columns. */
    void turn(int width) {
        sheet.pageOrientation(width > UPRIGHT_WIDTH ? "landscape" : "portrait");
    }

    /** Puts title and line over the table, in the middle of its width. */
    void over(Handout around, int width) {
        this.width = width;
        across(0, around.title());
        sheet.range(0, 0, 0, last()).style().bold().fontSize(16).horizontalAlignment("center").verticalAlignment("center").wrapText(true).set();
        // Letters of the title are half as large again as those of the table.
        sheet.rowHeight(0, TITLE_LINE * Wrapped.lines(around.title(), Math.max(1, Math.max(width, TITLE_WIDTH) * 2 / 3)));
        across(1, around.line());
        sheet.range(1, 0, 1, last()).style().horizontalAlignment("center").verticalAlignment("center").wrapText(true).set();
        sheet.rowHeight(1, height(Wrapped.lines(around.line(), Math.max(1, width - 2))));
    }

    /** Puts what is to be said of the table below it, one note a row, across its width; a blank row keeps them out of what is filtered. */
    void below(int next, List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            int row = next + 1 + i;
            across(row, notes.get(i));
            sheet.range(row, 0, row, last()).style().wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(row, height(Wrapped.lines(notes.get(i), Math.max(1, width - 2))));
        }
    }

    /** How high a row of so many lines is, in points. */
    static int height(int lines) {
        return LINE * lines + 3;
    }

    private void across(int row, String text) {
        sheet.inlineString(row, 0, XlsxEscape.escaped(text));
        if (last() > 0) {
            sheet.range(row, 0, row, last()).merge();
        }
    }

    private int last() {
        return Math.max(columns - 1, 0);
    }
}
