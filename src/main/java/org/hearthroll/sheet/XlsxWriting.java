package org.hearthroll.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.AtomicFile;

/**
 * Writes a workbook: text as text, so that no ID loses a digit and nothing runs as a formula; numbers as numbers with their own
 * decimals, or in a format of their own; the header styled, kept in sight and repeated on every printed page.
 */
public final class XlsxWriting implements RowWriting {

    private final Path path;
    private final AtomicFile file;
    private final OutputStream out;
    private final Workbook workbook;
    private XlsxWritingSheet sheet;

    private XlsxWriting(Path path, AtomicFile file, OutputStream out) {
        this.path = path;
        this.file = file;
        this.out = out;
        this.workbook = new Workbook(out, "Hearthroll", null);
    }

    /** Begins the workbook with its first sheet. */
    public static XlsxWriting begin(Path path, String sheet, List<String> header) {
        return begin(path, sheet, header, null);
    }

    /** Begins a workbook of one table to hand out, with its title over it and its notes below. */
    public static XlsxWriting handout(Path path, String sheet, List<String> header, Handout around) {
        return begin(path, sheet, header, around).forPeople();
    }

    private static XlsxWriting begin(Path path, String sheet, List<String> header, Handout around) {
        AtomicFile file = AtomicFile.beside(path);
        try {
            XlsxWriting writing = new XlsxWriting(path, file, Files.newOutputStream(file.draft()));
            writing.sheet(sheet, header, around);
            return writing;
        } catch (IOException e) {
            throw CsvWriting.unwritable(path, e);
        }
    }

    /** Begins another sheet; the rows that follow go there. */
    public void sheet(String name, List<String> header) {
        sheet(name, header, null);
    }

    private void sheet(String name, List<String> header, Handout around) {
        finishSheet();
        sheet = new XlsxWritingSheet(workbook.newWorksheet(name), header, around);
    }

    /** Makes the present sheet one that people filter by its columns and read on paper: its cells are ruled, its headings stand in the middle. */
    public XlsxWriting forPeople() {
        sheet.forPeople();
        return this;
    }

    /** Keeps the first columns in sight as well. */
    public XlsxWriting keeping(int columns) {
        sheet.keeping(columns);
        return this;
    }

    /** A row that sums up others, in bold. */
    public void total(List<?> cells) {
        row(cells);
        sheet.embolden();
    }

    @Override
    public void row(List<?> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw CsvWriting.unwritable(path, e);
        }
    }

    @Override
    public void done() {
        finishSheet();
        try {
            workbook.close();
            out.close();
            file.commit();
        } catch (IOException e) {
            throw CsvWriting.unwritable(path, e);
        }
    }

    @Override
    public void close() {
        try (file) {
            out.close();
        } catch (IOException e) {
            throw CsvWriting.unwritable(path, e);
        }
    }

    private void finishSheet() {
        try {
            if (sheet != null) {
                sheet.finish();
            }
        } catch (IOException e) {
            throw CsvWriting.unwritable(path, e);
        }
    }

    static Refusal full() {
        return Refusal.of("sheet.refused.too_many_rows");
    }

    /** The number format of a value: as many decimals as it has. */
    static String format(Number number) {
        int decimals = number instanceof BigDecimal exact ? Math.max(exact.scale(), 0) : 0;
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
