package org.hearthroll.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that the cells of a workbook refer to by number, read as far as they are asked for. They are kept as characters, since a
 * roster has millions of them and each would cost a String; several readers may ask at once.
 */
final class SharedTexts implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final MeteredStream in;
    private final XmlPart xml;
    private final CellPool pool = new CellPool();
    private final TextRoom room = new TextRoom();
    private final List<char[]> chunks = new ArrayList<>();
    private int[] chunkOf = new int[1024];
    private int[] begins = new int[1024];
    private int[] lengths = new int[1024];
    private int count;
    private int used = CHUNK;

    /** Of a part of that kind, null if the workbook has none. */
    SharedTexts(MeteredStream in) throws XMLStreamException {
        this.in = in;
        this.xml = in == null ? null : new XmlPart(in);
    }

    /** The text of a number from 0. */
    synchronized String text(int number) throws XMLStreamException {
        while (number >= count && xml != null && readNext()) {
            keep();
        }
        if (number < 0 || number >= count) {
            throw new XMLStreamException("no shared text " + number);
        }
        return pool.cell(chunks.get(chunkOf[number]), begins[number], begins[number] + lengths[number]);
    }

    /** Reads the runs of the next text into the room, without the phonetic ones that say how it is pronounced. */
    private boolean readNext() throws XMLStreamException {
        in.nextPiece();
        room.clear();
        boolean inText = false;
        int aside = 0;
        XMLStreamReader reader = xml.reader();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                aside += reader.getLocalName().equals("rPh") ? 1 : 0;
                inText = aside == 0 && reader.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                aside -= reader.getLocalName().equals("rPh") ? 1 : 0;
                if (reader.getLocalName().equals("si")) {
                    return true;
                }
            } else if (inText && reader.hasText()) {
                room.add(reader);
            }
        }
        return false;
    }

    private void keep() {
        char[] text = room.characters();
        int length = room.length();
        if (XlsxEscape.in(text, length)) {
            text = XlsxEscape.resolved(room.toString()).toCharArray();
            length = text.length;
        }
        if (used + length > CHUNK) {
            chunks.add(new char[Math.max(CHUNK, length)]);
            used = 0;
        }
        grow();
        System.arraycopy(text, 0, chunks.getLast(), used, length);
        chunkOf[count] = chunks.size() - 1;
        begins[count] = used;
        lengths[count++] = length;
        used += length;
    }

    private void grow() {
        if (count == lengths.length) {
            chunkOf = Arrays.copyOf(chunkOf, count * 2);
            begins = Arrays.copyOf(begins, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
