package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** One sheet of a workbook, whatever its format, read as a table. */
final class BookSource implements Source {

    private static final int SAMPLE = 120;

    /** What is not read row by row is held in memory. */
    private static final long MOST_HELD_MEGABYTES = 200;

    /** Merged cells down the rows stand in the first columns: areas, household, head. */
    private static final int MERGED_COLUMNS = 12;

    private final Path path;
    private final Book book;
    private final int tab;
    private final SheetFacts facts;
    private final boolean gaps;

    private BookSource(Path path, Book book, SheetLook look, SheetFacts facts) {
        this.path = path;
        this.book = book;
        this.tab = look.tab();
        this.facts = facts;
        this.gaps = look.gaps(MERGED_COLUMNS);
    }

    static BookSource open(Path path, Format format, ReadingChoice choice, Predicate<String> known) throws IOException {
        Book book = book(path, format, choice);
        try {
            SheetChooser chooser = new SheetChooser(path, book, known);
            SheetLook look = choice.sheet() == null ? chooser.best(choice) : chooser.chosen(choice.sheet(), choice);
            return new BookSource(path, book, look, facts(path, format, book, look, chooser));
        } catch (RuntimeException | IOException e) {
            book.close();
            throw e;
        }
    }

    private static Book book(Path path, Format format, ReadingChoice choice) throws IOException {
        if (format != Format.XLSX && Files.size(path) >> 20 > MOST_HELD_MEGABYTES) {
            throw Refusal.of("sheet.refused.too_big", FileKind.name(path), MOST_HELD_MEGABYTES);
        }
        return switch (format) {
            case XLSX -> XlsxBook.open(path, choice.since1904());
            case XLS -> XlsFile.read(path, choice.since1904());
            case HTML -> HtmlTables.read(path, encoding(path, choice));
            case XML -> SpreadsheetXml.read(path, encoding(path, choice));
            case CSV -> throw new IllegalArgumentException(format.name());
        };
    }

    private static Encoding encoding(Path path, ReadingChoice choice) throws IOException {
        return choice.charset() == null ? DeclaredCharset.of(path) : Encoding.chosen(path, choice.charset());
    }

    private static SheetFacts facts(Path path, Format format, Book book, SheetLook look, SheetChooser chooser) {
        HeaderBlock header = look.header().orElseThrow(() -> Refusal.of("sheet.refused.no_rows", FileKind.name(path)));
        List<Message> warnings = new ArrayList<>(header.warnings());
        warnings.addAll(Mojibake.warning(look.sample()));
        warnings.addAll(chooser.unread(look));
        return new SheetFacts(format, book.charset(), null, book.tabs().get(look.tab()).name(), book.tabs(), book.since1904(),
                header.lastRow(), header.rows(), header.sourceNotes(), header.names(), warnings);
    }

    static List<String[]> head(Book book, int tab, int most) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (SheetCells cells = book.cells(tab)) {
            while (rows.size() < most && cells.advance()) {
                while (rows.size() < Math.min(cells.number() - 1, most)) {
                    rows.add(new String[0]);
                }
                rows.add(cells.cells(0));
            }
        }
        return rows.size() > most ? rows.subList(0, most) : rows;
    }

    static List<String[]> sample(Book book, int tab) throws IOException {
        return head(book, tab, SAMPLE);
    }

    @Override
    public SheetFacts facts() {
        return facts;
    }

    /** Looking for merged cells costs a pass over the whole sheet, so it is done only where the first rows have gaps. */
    @Override
    public Rows rows() throws IOException {
        Merges merges = gaps ? book.merges(tab).afresh(facts.header().size()) : Merges.NONE;
        return new BookRows(book.cells(tab), facts, merges, book.tabs().get(tab).rows());
    }

    @Override
    public List<String[]> head(int most) throws IOException {
        return head(book, tab, most);
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw SheetFile.unreadable(path, e);
        }
    }
}
