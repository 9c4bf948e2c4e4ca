package org.hearthroll.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.AtomicFile;

/** Writes a CSV file: UTF-8, lines ended by \n, cells that a spreadsheet would run as formulas made harmless. */
public final class CsvWriting implements RowWriting {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final Path path;
    private final AtomicFile file;
    private final CSVPrinter printer;

    private CsvWriting(Path path, AtomicFile file, CSVPrinter printer) {
        this.path = path;
        this.file = file;
        this.printer = printer;
    }

    /** Begins the file with its header. With a mark, Excel opens it as UTF-8. */
    public static CsvWriting begin(Path path, List<String> header, boolean mark) {
        AtomicFile file = AtomicFile.beside(path);
        try {
            BufferedWriter writer = Files.newBufferedWriter(file.draft(), StandardCharsets.UTF_8);
            writer.write(mark ? "\uFEFF" : "");
            CsvWriting writing = new CsvWriting(path, file, new CSVPrinter(writer, FORMAT));
            writing.row(header);
            return writing;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** The whole table as one text, as a file without a mark would hold it. */
    public static String text(List<String> header, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(guarded(header));
            for (List<?> row : rows) {
                printer.printRecord(guarded(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public void row(List<?> cells) {
        try {
            printer.printRecord(guarded(cells));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    @Override
    public void done() {
        try {
            printer.close();
            file.commit();
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    @Override
    public void close() {
        try (file) {
            printer.close();
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    static Refusal unwritable(Path path, IOException e) {
        return new Refusal(Message.of("sheet.refused.unwritable", path.toString(), String.valueOf(e.getMessage())), e);
    }

    private static List<String> guarded(List<?> cells) {
        return cells.stream().map(CsvWriting::guarded).toList();
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
