package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;

/**
 * The characters of a stream, strictly decoded: bytes that do not belong to the charset become one U+FFFD each, and where they stood is
 * kept until {@link #damageBefore} asks for it.
 */
final class DecodedText implements AutoCloseable {

    /** A place that would not decode: index of the character put there, offset of the byte. */
    private record Damage(long character, long offset) {
    }

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private final ArrayDeque<Damage> damages = new ArrayDeque<>();
    private long bytesBefore;
    private long charactersBefore;
    private long damageCount;
    private boolean ended;

    /** Decodes from the stream, which stands {@code skipped} bytes into its file. */
    DecodedText(InputStream in, Charset charset, long skipped) {
        this.in = in;
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        this.bytesBefore = skipped;
        bytes.flip();
    }

    /** Puts characters into the room, at least one unless the text is at its end; returns how many. */
    int read(char[] room, int from) throws IOException {
        CharBuffer out = CharBuffer.wrap(room, from, room.length - from);
        int before = out.position();
        while (out.position() == before && !(ended && !bytes.hasRemaining())) {
            fill();
            decode(out, before);
        }
        int count = out.position() - before;
        charactersBefore += count;
        return count;
    }

    private void decode(CharBuffer out, int before) {
        CoderResult result = decoder.decode(bytes, out, ended);
        while (result.isError()) {
            if (!out.hasRemaining()) {
                return;
            }
            damageCount++;
            damages.add(new Damage(charactersBefore + out.position() - before, offset()));
            out.put('\uFFFD');
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, out, ended);
        }
    }

    private void fill() throws IOException {
        if (ended) {
            return;
        }
        bytesBefore += bytes.position();
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    /** How many bytes of the file are decoded. */
    long offset() {
        return bytesBefore + bytes.position();
    }

    /** The byte offset of the first damage before this character, -1 if there is none; forgets all damage before it. */
    long damageBefore(long character) {
        long first = -1;
        while (!damages.isEmpty() && damages.peek().character < character) {
            long offset = damages.remove().offset;
            first = first < 0 ? offset : first;
        }
        return first;
    }

    /** How many places have not decoded so far. */
    long damages() {
        return damageCount;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
