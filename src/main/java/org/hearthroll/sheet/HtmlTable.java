package org.hearthroll.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** One table of a web page as it grows row by row; a cell that spans rows pushes aside the cells of those below. */
final class HtmlTable {

    private static final int MOST_SPAN = 1_000;
    private static final String BREAK = "\u2028";

    private final Grid grid = new Grid();
    /** For each column the last row that a cell from above takes. */
    private final List<Integer> taken = new ArrayList<>();
    private int row = -1;

    Grid grid() {
        return grid;
    }

    void row(Element tr) {
        row++;
        int column = 0;
        for (Element cell : tr.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                while (column < taken.size() && taken.get(column) >= row) {
                    column++;
                }
                int across = span(cell, "colspan");
                put(cell, column, across);
                column += across;
            }
        }
    }

    private void put(Element cell, int column, int across) {
        String text = text(cell);
        grid.put(row, column, text, ErrorText.is(text) ? CellNote.ERROR : null);
        int down = span(cell, "rowspan");
        if (down > 1) {
            grid.merge(row, row + down - 1, column, column + across - 1);
            while (taken.size() < column + across) {
                taken.add(-1);
            }
            taken.subList(column, column + across).replaceAll(_ -> row + down - 1);
        }
    }

    private static int span(Element cell, String attribute) {
        String stated = cell.attr(attribute).strip();
        return stated.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(stated), 1, MOST_SPAN) : 1;
    }

    /** Line breaks stay line breaks; the blanks that lay out the page are none of the text. */
    private static String text(Element cell) {
        cell.select("br").forEach(each -> each.replaceWith(new TextNode(BREAK)));
        return cell.text().replace('\u00A0', ' ').strip().replaceAll(" ?" + BREAK + " ?", "\n").strip();
    }
}
