package org.hearthroll.cli;

import java.nio.charset.Charset;
import org.hearthroll.sheet.ReadingChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the files are to be read, where the user would rather say than have it detected. */
final class ReadingOptions {

    @Option(names = "--sheet", paramLabel = "NAME|N", descriptionKey = "cli.import.sheet")
    private String sheet;

    @Option(names = "--header-row", paramLabel = "N", descriptionKey = "cli.import.header-row", converter = RowNumber.class)
    private Integer headerRow;

    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "cli.import.charset")
    private String charset;

    @Option(names = "--delimiter", paramLabel = "C", descriptionKey = "cli.import.delimiter", converter = Delimiter.class)
    private Character delimiter;

    @Option(names = "--header-rows", paramLabel = "1|2|3", descriptionKey = "cli.import.header-rows", converter = RowCount.class)
    private Integer headerRows;

    @Option(names = "--plain-quotes", descriptionKey = "cli.import.plain-quotes")
    private boolean plainQuotes;

    @Option(names = "--repair-mojibake", descriptionKey = "cli.import.repair-mojibake")
    private boolean repairMojibake;

    /** These options, and where one is not given what was saved. */
    ReadingChoice over(ReadingChoice saved) {
        Charset chosen = charset == null ? saved.charset() : ReadingChoice.charset(charset);
        return new ReadingChoice(chosen, delimiter == null ? saved.delimiter() : delimiter, plainQuotes || saved.plainQuotes(),
                sheet == null ? saved.sheet() : sheet, headerRow == null ? saved.headerRow() : headerRow, headerRows == null ? saved.headerRows() : headerRows, saved.since1904(), repairMojibake || saved.repairMojibake());
    }

    /** A row number from 1. */
    static final class RowNumber implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9]\\d{0,6}")) {
                throw new TypeConversionException(text);
            }
            return Integer.valueOf(text);
        }
    }

    /** How many rows a header may have. */
    static final class RowCount implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-3]")) {
                throw new TypeConversionException(text);
            }
            return Integer.valueOf(text);
        }
    }

    /** One character; a tab may be written out. */
    static final class Delimiter implements ITypeConverter<Character> {

        @Override
        public Character convert(String text) {
            if (text.equals("\\t") || text.equalsIgnoreCase("tab")) {
                return '\t';
            }
            if (text.length() != 1) {
                throw new TypeConversionException(text);
            }
            return text.charAt(0);
        }
    }
}
