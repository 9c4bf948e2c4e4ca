package org.hearthroll.demo;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.AtomicFile;

/** A CSV file as the systems of the offices write it: no guard against formulas, quotes only where they must be, Windows line ends. */
final class CsvLines implements Lines {

    private static final int BUFFER = 1 << 16;

    private final AtomicFile file;
    private final Writer writer;
    private final StringBuilder line = new StringBuilder(BUFFER);

    /** mark: what stands before everything else, such as a byte order mark. */
    CsvLines(Path file, Charset charset, String mark) {
        this.file = AtomicFile.beside(file);
        try {
            this.writer = new OutputStreamWriter(Files.newOutputStream(this.file.draft()), charset);
            line.append(mark);
        } catch (IOException unwritable) {
            throw new Refusal(Message.of("demo.unwritable", file.toString()), unwritable);
        }
    }

    @Override
    public void line(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            append(Objects.toString(cells[i], ""));
        }
        line.append("\r\n");
        if (line.length() > BUFFER) {
            flush();
        }
    }

    @Override
    public void done() {
        flush();
        try {
            writer.close();
            file.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (file) {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String cell) {
        boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        if (quoted) {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            line.append(cell);
        }
    }

    private void flush() {
        try {
            writer.append(line);
            line.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
