package org.hearthroll.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearthroll.cli.HearthrollCommand;

/** Starts Hearthroll: the command line, and through it the desktop. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        LogFile.install();
        System.exit(HearthrollCommand.run(arguments, new RealDesktop(new SampleCounty(UserFolder.path().resolve("sample.hearth"))), utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    // UTF-8 whatever the locale says: the output is read by scripts.
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
