package org.hearthroll.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.text.Refusal;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads the tables of a web page, which many systems hand out under the name .xls. Each innermost table is a sheet. The page is read
 * row by row and forgotten behind it, since as a tree it would take ten times its size.
 */
final class HtmlTables {

    private final Map<Element, HtmlTable> tables = new IdentityHashMap<>();
    private final List<HtmlTable> inOrder = new ArrayList<>();

    private HtmlTables() {
    }

    static Book read(Path path, Encoding encoding) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(encoding.markLength());
            Reader text = new BufferedReader(new InputStreamReader(in, encoding.charset()));
            HtmlTables reading = new HtmlTables();
            try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(text, "")) {
                for (Element row = parser.selectNext("tr"); row != null; row = parser.selectNext("tr")) {
                    reading.take(row);
                }
            }
            return reading.book(path, encoding);
        }
    }

    /** A row that holds a table of its own is layout. */
    private void take(Element row) {
        Element table = row.closest("table");
        if (table != null && row.selectFirst("table") == null) {
            tables.computeIfAbsent(table, _ -> add()).row(row);
        }
        row.empty();
    }

    private HtmlTable add() {
        inOrder.add(new HtmlTable());
        return inOrder.getLast();
    }

    private Book book(Path path, Encoding encoding) {
        List<Grid> grids = inOrder.stream().map(HtmlTable::grid).filter(grid -> grid.size() > 0).toList();
        if (grids.isEmpty()) {
            throw Refusal.of("sheet.refused.html", FileKind.name(path));
        }
        List<SheetTab> tabs = new ArrayList<>();
        for (Grid grid : grids) {
            tabs.add(new SheetTab(String.valueOf(tabs.size() + 1), false, grid.size()));
        }
        return new GridBook(encoding.charset().name(), null, tabs, grids);
    }
}
