package org.hearthroll.sheet;

import java.io.IOException;
import org.hearthroll.text.Refusal;

/** The lines of a text, of which those of the present record are at hand at once; positions count from the record's first character. */
final class LineWindow {

    private static final int LONGEST_RECORD = 1 << 24;

    private final DecodedText text;
    private char[] room = new char[1 << 16];
    private int start;
    private int limit;
    private long charactersBefore;

    LineWindow(DecodedText text) {
        this.text = text;
    }

    char[] room() {
        return room;
    }

    /** Where the present record starts in {@link #room()}. */
    int start() {
        return start;
    }

    /** Makes the character at this position the first of the next record. */
    void advance(int position) {
        start += position;
    }

    /** The index in the whole text of the character at this position. */
    long characters(int position) {
        return charactersBefore + start + position;
    }

    /** Whether there is a character at this position. */
    boolean has(int position) throws IOException {
        return start + position < limit || more();
    }

    /** The position just behind the line that begins here, its line end not counted. */
    int lineEnd(int from) throws IOException {
        int position = from;
        while (true) {
            int i = start + position;
            while (i < limit && room[i] != '\n' && room[i] != '\r') {
                i++;
            }
            position = i - start;
            if (i < limit || !more()) {
                return position;
            }
        }
    }

    /** The position of the next line, given where this one ends. */
    int nextLine(int end) throws IOException {
        if (!has(end)) {
            return end;
        }
        boolean pair = room[start + end] == '\r' && has(end + 1) && room[start + end + 1] == '\n';
        return end + (pair ? 2 : 1);
    }

    private boolean more() throws IOException {
        if (start > room.length / 2) {
            System.arraycopy(room, start, room, 0, limit - start);
            charactersBefore += start;
            limit -= start;
            start = 0;
        }
        // A character beyond the base plane takes two places, and is never put in halves.
        if (room.length - limit < 2) {
            grow();
        }
        int read = text.read(room, limit);
        limit += read;
        return read > 0;
    }

    private void grow() {
        if (room.length >= LONGEST_RECORD) {
            throw Refusal.of("sheet.refused.endless_line");
        }
        room = java.util.Arrays.copyOf(room, room.length * 2);
    }
}
