package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.text.Message;

/** How the bytes of a text file are to be read: its charset, the length of the byte order mark before the text, and what is odd. */
record Encoding(Charset charset, int markLength, List<Message> warnings) {

    static Encoding of(Charset charset, int markLength) {
        return new Encoding(charset, markLength, List.of());
    }

    /** The charset the user chose; a byte order mark that fits it is passed over. */
    static Encoding chosen(Path path, Charset charset) throws IOException {
        Encoding marked = marked(path);
        return of(charset, marked != null && marked.charset.equals(charset) ? marked.markLength : 0);
    }

    /** What a byte order mark says, or null if there is none. */
    static Encoding marked(Path path) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(path)) {
            first = in.readNBytes(3);
        }
        int mark = 0;
        for (byte b : first) {
            mark = mark << 8 | b & 0xFF;
        }
        int two = first.length < 3 ? mark : mark >> 8;
        if (mark == 0xEFBBBF) {
            return of(StandardCharsets.UTF_8, 3);
        }
        return two == 0xFFFE ? of(StandardCharsets.UTF_16LE, 2) : two == 0xFEFF ? of(StandardCharsets.UTF_16BE, 2) : null;
    }
}
