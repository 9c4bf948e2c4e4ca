package org.hearthroll.sheet;

import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;

/** The characters of one cell as they arrive in pieces. */
final class TextRoom {

    private char[] characters = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    void add(XMLStreamReader reader) {
        int more = reader.getTextLength();
        if (length + more > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + more, characters.length * 2));
        }
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), characters, length, more);
        length += more;
    }

    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The text as a cell shows it. */
    String shown(CellPool pool) {
        return XlsxEscape.in(characters, length) ? XlsxEscape.resolved(toString()) : pool.cell(characters, 0, length);
    }

    /** Whether this is a number that reads the same however it is stored: at most 15 digits, at most one point, no zero too many at either end. */
    boolean plainNumber() {
        int dot = -1;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c == '.' && dot < 0) {
                dot = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean leading = length == 1 || dot == 1 || length > 0 && characters[0] != '0';
        boolean trailing = dot < 0 || dot > 0 && dot < length - 1 && characters[length - 1] != '0';
        return length > 0 && length <= 15 && leading && trailing;
    }

    /** The number of a shared text. */
    int index() {
        int index = 0;
        for (int i = 0; i < length; i++) {
            index = index * 10 + Character.digit(characters[i], 10);
        }
        if (length > 9) {
            throw new NumberFormatException(toString());
        }
        return index;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
