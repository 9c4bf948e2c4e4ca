package org.hearthroll.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearthroll.text.Refusal;

/**
 * A part of an archive that is let through as far as it is what it says: no longer than its declared size, and never endless in one
 * piece. A compressed part of a few kilobytes can hold gigabytes.
 */
final class MeteredStream extends FilterInputStream {

    private static final int LONGEST_PIECE = 1 << 24;

    private final String file;
    private long left;
    private int piece;

    /** A part of so many bytes in the file of that name. */
    MeteredStream(InputStream in, long size, String file) {
        super(in);
        this.left = size;
        this.file = file;
    }

    /** A piece has been read whole, and what follows is another: a row, or a setting. */
    void nextPiece() {
        piece = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] room, int from, int length) throws IOException {
        int read = super.read(room, from, length);
        left -= Math.max(read, 0);
        piece += Math.max(read, 0);
        if (left < 0 || piece > LONGEST_PIECE) {
            throw Refusal.of("sheet.refused.too_big", file, ZipGuard.MOST_MEGABYTES);
        }
        return read;
    }
}
