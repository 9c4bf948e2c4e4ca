package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Finds out the charset of a text file from the whole of it. */
final class EncodingFinder {

    private EncodingFinder() {
    }

    static Encoding find(Path path, Predicate<String> known) throws IOException {
        Encoding marked = Encoding.marked(path);
        return marked != null ? marked : Encoding.of(StandardCharsets.UTF_8, 0);
    }
}
