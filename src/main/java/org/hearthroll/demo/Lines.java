package org.hearthroll.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file being written line by line; cells are texts, numbers, or null for a blank one. */
interface Lines extends AutoCloseable {

    /** Begins a file in one of the forms of the sample. */
    static Lines of(Path file, SampleFile.Form form) {
        return switch (form) {
            case WORKBOOK -> new WorkbookLines(file);
            case GB18030 -> new CsvLines(file, Charset.forName("GB18030"), "");
            case UTF_8 -> new CsvLines(file, StandardCharsets.UTF_8, "");
            case UTF_8_WITH_MARK -> new CsvLines(file, StandardCharsets.UTF_8, "\uFEFF");
        };
    }

    void line(Object... cells);

    /** Finishes the file and moves it into its place. */
    void done();

    /** Leaves nothing behind of a file that is not done. */
    @Override
    void close();
}
