package org.hearthroll.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The streams of the terminal, in UTF-8 whatever the locale says: what is written there is read by scripts. */
final class Streams {

    private static final int BUFFER = 1 << 16;

    private Streams() {
    }

    static PrintStream out() {
        return utf8(FileDescriptor.out);
    }

    static PrintStream err() {
        return utf8(FileDescriptor.err);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream), BUFFER), false, StandardCharsets.UTF_8);
    }
}
