package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The data rows of a CSV file; every line of it ends in exactly one of them. */
final class CsvRows implements Rows {

    private final Path path;
    private final DecodedText text;
    private final LineWindow window;
    private final RecordCutter cutter;
    private final int width;
    private final long size;
    private long number;

    CsvRows(Path path, Encoding encoding, CellMarks marks, SheetFacts facts) throws IOException {
        this.path = path;
        this.size = Files.size(path);
        this.text = CsvSource.text(path, encoding);
        this.window = new LineWindow(text);
        this.cutter = new RecordCutter(window, marks);
        this.width = facts.header().size();
        while (number < facts.headerRow() && cutter.next(0) != null) {
            number++;
        }
        text.damageBefore(window.characters(0));
    }

    @Override
    public SourceRow next() {
        try {
            String[] cells = cutter.next(width);
            while (cells != null && blank(cells)) {
                number++;
                cells = cutter.next(width);
            }
            return cells == null ? null : row(trimmed(cells));
        } catch (IOException e) {
            throw SheetFile.unreadable(path, e);
        }
    }

    private SourceRow row(String[] cells) {
        number++;
        long damage = text.damageBefore(window.characters(0));
        RowFault fault = null;
        if (damage >= 0) {
            fault = new RowFault(RowFault.Kind.INVALID_BYTES, damage);
        } else if (cutter.strayCell() > 0 && cells.length != width) {
            fault = new RowFault(RowFault.Kind.STRAY_QUOTE, cutter.strayCell());
        }
        return new SourceRow(number, cells, ErrorText.notes(cells), fault);
    }

    /** Without the blank cells that programs leave behind the last column. */
    private String[] trimmed(String[] cells) {
        int length = cells.length;
        while (length > width && cells[length - 1].isBlank()) {
            length--;
        }
        return length == cells.length ? cells : Arrays.copyOf(cells, length);
    }

    private static boolean blank(String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long position() {
        return text.offset();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw SheetFile.unreadable(path, e);
        }
    }
}
