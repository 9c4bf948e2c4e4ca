package org.hearthroll.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where faults of the program are written: a small file of the user's own, made when there is something to write and not before. */
final class LogFile extends Handler {

    private static final int BYTES = 1_000_000;
    private FileHandler file;

    /** Sends every log record of warning or worse to the file and nothing to the terminal. */
    static void install() {
        LogManager.getLogManager().reset();
        LogFile log = new LogFile();
        log.setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(log);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            if (file == null) {
                file = open();
            }
            file.publish(record);
        } catch (IOException unwritable) {
            reportError(null, unwritable, 0);
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }

    private static FileHandler open() throws IOException {
        Path folder = Files.createDirectories(UserFolder.path());
        FileHandler handler = new FileHandler(folder.resolve("hearthroll.log").toString(), BYTES, 2, true);
        handler.setFormatter(new SimpleFormatter());
        handler.setEncoding("UTF-8");
        return handler;
    }
}
