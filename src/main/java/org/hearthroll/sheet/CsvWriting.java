package org.hearthroll.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.AtomicFile;

/** Writes a CSV file: UTF-8, lines ended by \n, cells that a spreadsheet would run as formulas made harmless. */
public final class CsvWriting implements RowWriting {

    private final Path path;
    private final AtomicFile file;
    private final Writer writer;

    private CsvWriting(Path path, AtomicFile file, Writer writer) {
        this.path = path;
        this.file = file;
        this.writer = writer;
    }

    /** Begins the file with its header. With a mark, Excel opens it as UTF-8. */
    public static CsvWriting begin(Path path, List<String> header, boolean mark) {
        AtomicFile file = AtomicFile.beside(path);
        try {
            BufferedWriter writer = Files.newBufferedWriter(file.draft(), StandardCharsets.UTF_8);
            writer.write(mark ? "\uFEFF" : "");
            CsvWriting writing = new CsvWriting(path, file, writer);
            writing.row(header);
            return writing;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** The whole table as one text, as a file without a mark would hold it. */
    public static String text(List<String> header, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        text.append(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    @Override
    public void row(List<?> cells) {
        try {
            writer.write(line(cells));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    @Override
    public void done() {
        try {
            writer.close();
            file.commit();
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    @Override
    public void close() {
        try (file) {
            writer.close();
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    static Refusal unwritable(Path path, IOException e) {
        return new Refusal(Message.of("sheet.refused.unwritable", path.toString(), String.valueOf(e.getMessage())), e);
    }

    private static String line(List<?> cells) {
        String line = cells.stream().map(CsvWriting::guarded).map(CsvWriting::quoted).collect(Collectors.joining(","));
        return (line.isEmpty() ? "\"\"" : line) + "\n";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String guarded(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> FormulaGuard.guarded(cell.toString());
        };
    }
}
