package org.hearthroll.sheet;

import java.nio.file.Path;
import java.util.List;

/**
 * A table being written to a file, row by row. Cells are strings, numbers or null (blank); anything else is written as its text. The
 * file appears under its name only with {@link #done}; closing without it leaves nothing behind.
 */
public interface RowWriting extends AutoCloseable {

    /** Begins a list to hand on: .csv by the ending of the name, else a workbook whose one sheet can be filtered. */
    static RowWriting begin(Path path, String sheet, List<String> header) {
        return path.toString().endsWith(".csv") ? CsvWriting.begin(path, header, true) : XlsxWriting.begin(path, sheet, header).forPeople();
    }

    /** Adds a row; refused if the file cannot take it. */
    void row(List<?> cells);

    /** Completes the file and puts it in its place. */
    void done();

    @Override
    void close();
}
