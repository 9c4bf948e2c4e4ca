package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.hearthroll.text.Refusal;

/** A workbook of Excel 2007 or later, usual or strict, with macros or without. */
final class XlsxBook implements Book {

    private final Path path;
    private final XlsxArchive archive;
    private final Boolean chosen1904;
    private final List<SheetTab> tabs = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final Map<Integer, Merges> merges = new HashMap<>();
    private XlsxStyles styles;
    private SharedTexts shared;
    private boolean stated1904;

    private XlsxBook(Path path, XlsxArchive archive, Boolean chosen1904) {
        this.path = path;
        this.archive = archive;
        this.chosen1904 = chosen1904;
    }

    /** Opens a workbook; {@code chosen1904} says from when its dates count, null if that is for the workbook to say. */
    static XlsxBook open(Path path, Boolean chosen1904) throws IOException {
        XlsxArchive archive = new XlsxArchive(path);
        XlsxBook book = new XlsxBook(path, archive, chosen1904);
        try {
            book.read();
            return book;
        } catch (XMLStreamException | RuntimeException e) {
            archive.close();
            throw SheetFile.damaged(path, e);
        }
    }

    private void read() throws IOException, XMLStreamException {
        String workbook = archive.workbook();
        Map<String, String> sheets = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        for (XlsxArchive.Link link : archive.links(workbook)) {
            (link.type().equals("worksheet") ? sheets : others).put(link.type().equals("worksheet") ? link.id() : link.type(), link.target());
        }
        readWorkbook(workbook, sheets);
        styles = XlsxStyles.read(archive.open(others.getOrDefault("styles", "xl/styles.xml")));
        shared = new SharedTexts(archive.open(others.getOrDefault("sharedStrings", "xl/sharedStrings.xml")));
    }

    private void readWorkbook(String workbook, Map<String, String> sheets) throws IOException, XMLStreamException {
        try (MeteredStream in = archive.open(workbook)) {
            XmlPart xml = in == null ? null : new XmlPart(in);
            if (xml == null || !xml.nextElement() || !xml.name().equals("workbook")) {
                throw Refusal.of("sheet.refused.no_table", FileKind.name(path));
            }
            while (xml.nextElement()) {
                if (xml.name().equals("workbookPr")) {
                    stated1904 = "1".equals(xml.attribute("date1904")) || "true".equals(xml.attribute("date1904"));
                } else if (xml.name().equals("sheet") && sheets.containsKey(xml.attribute("id"))) {
                    add(xml, sheets.get(xml.attribute("id")));
                }
            }
        }
    }

    private void add(XmlPart xml, String part) throws IOException {
        try (MeteredStream sheet = archive.open(part)) {
            if (sheet != null) {
                String state = xml.attribute("state");
                tabs.add(new SheetTab(xml.attribute("name"), "hidden".equals(state) || "veryHidden".equals(state), XlsxExtent.rows(sheet)));
                parts.add(part);
            }
        }
    }

    @Override
    public String charset() {
        return null;
    }

    @Override
    public List<SheetTab> tabs() {
        return tabs;
    }

    @Override
    public Boolean since1904() {
        return chosen1904 == null ? stated1904 : chosen1904;
    }

    @Override
    public SheetCells cells(int tab) throws IOException {
        try {
            return new XlsxCells(path, archive.open(parts.get(tab)), new XlsxValue(styles, shared, since1904()));
        } catch (XMLStreamException e) {
            throw SheetFile.damaged(path, e);
        }
    }

    @Override
    public Merges merges(int tab) throws IOException {
        if (!merges.containsKey(tab)) {
            try (MeteredStream sheet = archive.open(parts.get(tab))) {
                merges.put(tab, XlsxMerges.read(sheet));
            }
        }
        return merges.get(tab);
    }

    @Override
    public void close() throws IOException {
        shared.close();
        archive.close();
    }
}
