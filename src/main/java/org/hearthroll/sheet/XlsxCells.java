package org.hearthroll.sheet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The rows of one sheet of a workbook, read element by element: a roster has millions of cells, so none becomes an object of its own. */
final class XlsxCells implements SheetCells {

    private static final int MOST_COLUMNS = 16_384;

    private final Path path;
    private final MeteredStream in;
    private final XmlPart xml;
    private final XMLStreamReader2 reader;
    private final XlsxValue value;
    private final TextRoom room = new TextRoom();
    private final AttributeSlice attribute = new AttributeSlice();
    private String[] texts = new String[64];
    private int filled;
    private int number;
    private int column;
    private int style;
    private XlsxValue.Type type;
    private boolean inText;
    private int phonetic;
    private Map<Integer, CellNote> notes = Map.of();

    XlsxCells(Path path, MeteredStream in, XlsxValue value) throws XMLStreamException {
        this.path = path;
        this.in = in;
        this.xml = new XmlPart(in);
        this.reader = xml.reader();
        this.value = value;
        Arrays.fill(texts, "");
    }

    @Override
    public boolean advance() {
        try {
            in.nextPiece();
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
                    row();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("sheetData")) {
                    return false;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw SheetFile.damaged(path, e);
        }
    }

    /** Some programs leave the numbers of rows out; then they follow one another. */
    private void row() throws XMLStreamException {
        String stated = xml.attribute("r");
        number = Math.max(stated == null ? 0 : Integer.parseInt(stated), number + 1);
        Arrays.fill(texts, 0, filled, "");
        filled = 0;
        column = -1;
        notes = Map.of();
        boolean open = true;
        while (open) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> open = end(reader.getLocalName());
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("the row is cut off");
                default -> {
                    if (inText && reader.hasText()) {
                        room.add(reader);
                    }
                }
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        switch (name) {
            case "c" -> cell();
            case "v", "t" -> inText = phonetic == 0;
            case "rPh" -> phonetic++;
            default -> {
                // formulas are not worked out, and how runs of text look is not said
            }
        }
    }

    private boolean end(String name) throws XMLStreamException {
        switch (name) {
            case "c" -> put();
            case "v", "t" -> inText = false;
            case "rPh" -> phonetic--;
            default -> {
                return !name.equals("row");
            }
        }
        return true;
    }

    private void cell() throws XMLStreamException {
        room.clear();
        type = XlsxValue.Type.NUMBER;
        style = 0;
        column++;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            reader.getAttributeAs(i, attribute);
            switch (reader.getAttributeLocalName(i)) {
                case "r" -> column = column(attribute);
                case "s" -> style = attribute.number();
                case "t" -> type = XlsxValue.Type.of(attribute);
                default -> {
                    // cm, vm and ph say nothing of the text
                }
            }
        }
    }

    private static int column(AttributeSlice address) throws XMLStreamException {
        int column = address.column();
        if (column < 1 || column > MOST_COLUMNS) {
            throw new XMLStreamException("no column " + address);
        }
        return column - 1;
    }

    private void put() throws XMLStreamException {
        String text = value.text(type, style, room);
        if (text.isEmpty()) {
            return;
        }
        if (column >= texts.length) {
            int old = texts.length;
            texts = Arrays.copyOf(texts, Math.max(column + 1, old * 2));
            Arrays.fill(texts, old, texts.length, "");
        }
        texts[column] = text;
        filled = Math.max(filled, column + 1);
        if (value.note() != null) {
            notes = notes.isEmpty() ? new HashMap<>() : notes;
            notes.put(column, value.note());
        }
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String[] cells(int width) {
        int last = filled;
        while (last > width && texts[last - 1].isBlank()) {
            last--;
        }
        String[] cells = Arrays.copyOf(texts, Math.max(last, width));
        Arrays.fill(cells, Math.min(texts.length, cells.length), cells.length, "");
        return cells;
    }

    @Override
    public Map<Integer, CellNote> notes() {
        return notes;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (java.io.IOException e) {
            throw SheetFile.unreadable(path, e);
        }
    }
}
