package org.hearthroll.demo;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hearthroll.sheet.XlsxWriting;

/** A workbook of one sheet, whose first line may be a title; the same lines always give the same bytes. */
final class WorkbookLines implements Lines {

    private static final String SHEET = "Sheet1";

    private final Path path;
    private XlsxWriting writing;

    WorkbookLines(Path path) {
        this.path = path;
    }

    @Override
    public void line(Object... cells) {
        List<Object> filled = Arrays.asList(cells);
        Collections.replaceAll(filled, "", null);
        if (writing == null) {
            writing = XlsxWriting.begin(path, SHEET, filled.stream().map(Object::toString).toList());
        } else {
            writing.row(filled);
        }
    }

    @Override
    public void done() {
        writing.done();
        Timeless.make(path);
    }

    @Override
    public void close() {
        if (writing != null) {
            writing.close();
        }
    }
}
