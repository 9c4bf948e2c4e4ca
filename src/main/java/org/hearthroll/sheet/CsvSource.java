package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** A CSV file: how its bytes become records, and which of them are the header. */
final class CsvSource implements Source {

    private static final int SAMPLE = 120;

    private final Path path;
    private final Encoding encoding;
    private final CellMarks marks;
    private final SheetFacts facts;

    private CsvSource(Path path, Encoding encoding, CellMarks marks, SheetFacts facts) {
        this.path = path;
        this.encoding = encoding;
        this.marks = marks;
        this.facts = facts;
    }

    static CsvSource open(Path path, ReadingChoice choice, Predicate<String> known) throws IOException {
        Encoding encoding = choice.charset() == null ? EncodingFinder.find(path, known) : Encoding.chosen(path, choice.charset());
        char delimiter = choice.delimiter() == null ? DelimiterFinder.find(path, encoding, known) : choice.delimiter();
        CellMarks marks = new CellMarks(delimiter, choice.plainQuotes());
        List<String[]> sample = head(path, encoding, marks, SAMPLE);
        HeaderBlock header = HeaderFinder.find(sample, choice, known)
                .orElseThrow(() -> Refusal.of("sheet.refused.no_rows", FileKind.name(path)));
        List<Message> warnings = new ArrayList<>(encoding.warnings());
        warnings.addAll(header.warnings());
        if (header.names().stream().anyMatch(name -> name.indexOf('\uFFFD') >= 0)) {
            warnings.add(Message.of("sheet.warning.header_damaged", encoding.charset().name()));
        }
        SheetFacts facts = new SheetFacts(
                Format.CSV, encoding.charset().name(), String.valueOf(delimiter), null, List.of(), null, header.lastRow(), header.rows(), header.sourceNotes(), header.names(), warnings);
        return new CsvSource(path, encoding, marks, facts);
    }

    @Override
    public SheetFacts facts() {
        return facts;
    }

    @Override
    public Rows rows() throws IOException {
        return new CsvRows(path, encoding, marks, facts);
    }

    @Override
    public List<String[]> head(int most) throws IOException {
        return head(path, encoding, marks, most);
    }

    @Override
    public void close() {
        // every reading closes its own stream
    }

    static List<String[]> head(Path path, Encoding encoding, CellMarks marks, int most) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (DecodedText text = text(path, encoding)) {
            RecordCutter cutter = new RecordCutter(new LineWindow(text), marks);
            for (String[] cells = cutter.next(0); cells != null && rows.size() < most; cells = cutter.next(0)) {
                rows.add(cells);
            }
        }
        return rows;
    }

    static DecodedText text(Path path, Encoding encoding) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(encoding.markLength());
        return new DecodedText(in, encoding.charset(), encoding.markLength());
    }
}
