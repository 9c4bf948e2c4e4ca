package org.hearthroll.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** One command as it was run in Chinese: its exit code and what it wrote on both streams. */
record Spoken(int code, String out, String err) {

    static Spoken run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Stream.concat(Stream.of(arguments), Stream.of("--lang", "zh")).map(Object::toString).toArray(String[]::new);
        int code = HearthrollCommand.run(words, null, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A command that did its work and had nothing to remark. */
    static Spoken done(String out) {
        return new Spoken(ExitCode.DONE, out, "");
    }

    /** A command that was refused in one sentence. */
    static Spoken refused(String sentence) {
        return new Spoken(ExitCode.REFUSED, "", sentence + "\n");
    }

    static Spoken wrongUsage(String sentence) {
        return new Spoken(ExitCode.WRONG_USAGE, "", sentence + "\n");
    }
}
