package org.hearthroll.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hearthroll.text.Refusal;

/** Reads the one-file XML workbook of Excel 2003: dates stand written out in it, and blank cells are left out and counted. */
final class SpreadsheetXml {

    private final XmlPart xml;
    private final NumberCell numbers = new NumberCell(false);
    private final List<SheetTab> tabs = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final TextRoom room = new TextRoom();
    private boolean inText;
    private String type;
    private int row;
    private int column;
    private int across;

    private SpreadsheetXml(XmlPart xml) {
        this.xml = xml;
    }

    /** Reads a file of the charset, refused if it is XML of another kind. */
    static Book read(Path path, Encoding encoding) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(encoding.markLength());
            Reader text = new BufferedReader(new InputStreamReader(in, encoding.charset()));
            SpreadsheetXml reading = new SpreadsheetXml(new XmlPart(text));
            if (!reading.xml.nextElement() || !reading.xml.name().equals("Workbook")) {
                throw Refusal.of("sheet.refused.no_table", FileKind.name(path));
            }
            reading.read();
            return new GridBook(encoding.charset().name(), null, reading.sized(), reading.grids);
        } catch (XMLStreamException | RuntimeException e) {
            throw SheetFile.damaged(path, e);
        }
    }

    private void read() throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml.name());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.name());
            } else if (inText && xml.reader().hasText()) {
                room.add(xml.reader());
            }
        }
    }

    private void begin(String name) {
        switch (name) {
            case "Worksheet" -> beginSheet();
            case "Row" -> {
                row = index(row);
                column = -1;
            }
            case "Cell" -> {
                column = index(column);
                across = number("MergeAcross");
                merge(number("MergeDown"));
            }
            case "Data", "Visible" -> {
                type = xml.attribute("Type");
                room.clear();
                inText = true;
            }
            default -> {
                // styles, names, print settings; runs of text inside Data
            }
        }
    }

    private void beginSheet() {
        tabs.add(new SheetTab(xml.attribute("Name"), false, 0));
        grids.add(new Grid());
        row = -1;
    }

    private void end(String name) {
        switch (name) {
            case "Data" -> put();
            case "Visible" -> {
                SheetTab tab = tabs.removeLast();
                tabs.add(new SheetTab(tab.name(), !room.toString().equals("SheetVisible"), 0));
            }
            case "Cell" -> column += across;
            default -> {
                return;
            }
        }
        inText = false;
    }

    /** The index from 0 of a row or cell: as it states, or the one after the last. */
    private int index(int last) {
        String stated = xml.attribute("Index");
        return stated == null ? last + 1 : Integer.parseInt(stated) - 1;
    }

    private int number(String attribute) {
        String stated = xml.attribute(attribute);
        return stated == null ? 0 : Integer.parseInt(stated);
    }

    private void merge(int down) {
        if (down > 0) {
            grids.getLast().merge(row, row + down, column, column + across);
        }
    }

    private void put() {
        String text = room.toString();
        Grid grid = grids.getLast();
        switch (type == null ? "String" : type) {
            case "Number" -> {
                String shown = numbers.text(new BigDecimal(text.strip()), ShownAs.NUMBER);
                grid.put(row, column, shown, numbers.note());
            }
            case "DateTime" -> grid.put(row, column, IsoText.shown(text), CellNote.DATE);
            case "Boolean" -> grid.put(row, column, text.equals("1") ? "TRUE" : "FALSE", null);
            case "Error" -> grid.put(row, column, text, CellNote.ERROR);
            default -> grid.put(row, column, text, ErrorText.is(text) ? CellNote.ERROR : null);
        }
    }

    private List<SheetTab> sized() {
        List<SheetTab> sized = new ArrayList<>();
        for (int i = 0; i < tabs.size(); i++) {
            sized.add(new SheetTab(tabs.get(i).name(), tabs.get(i).hidden(), grids.get(i).size()));
        }
        return sized;
    }
}
