package org.hearthroll.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sqlite3 command line, the yardstick: the same file in one table of texts. */
final class Sqlite {

    private static final Pattern TIMER = Pattern.compile("Run Time: real ([0-9.]+)");
    private static final String CROSS = "SELECT \"乡(镇)\", \"主要致贫原因\", COUNT(DISTINCT \"户编号\"), COUNT(*) FROM roster GROUP BY 1, 2;\n";

    private final Path database;

    Sqlite(Path database) {
        this.database = database;
    }

    static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("sqlite3", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Reads a CSV file with a header into a new database. */
    void importFile(Path csv) throws Exception {
        Files.deleteIfExists(database);
        say(".mode csv\n.import \"%s\" roster\n".formatted(csv));
    }

    /** Seconds of the cross table of causes by township, as sqlite3 itself takes them. */
    double cross() throws Exception {
        Matcher timer = TIMER.matcher(say(".timer on\n.output /dev/null\n" + CROSS));
        if (!timer.find()) {
            throw new IllegalStateException("sqlite3 did not say how long it took");
        }
        return Double.parseDouble(timer.group(1));
    }

    private String say(String commands) throws Exception {
        Process process = new ProcessBuilder(List.of("sqlite3", database.toString())).redirectErrorStream(true).start();
        process.getOutputStream().write(commands.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
