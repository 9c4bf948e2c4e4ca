package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** A file of rows, opened: what was found out about it, and its rows as often as they are asked for. */
public final class SheetFile implements AutoCloseable {

    private final Path path;
    private final Source source;
    private final Fingerprint fingerprint;

    private SheetFile(Path path, Source source, Fingerprint fingerprint) {
        this.path = path;
        this.source = source;
        this.fingerprint = fingerprint;
    }

    /**
     * Opens a CSV file or a workbook. {@code knownHeader} says of a cell whether it is the heading of a known column. Refused: a
     * folder, a missing, empty or unreadable file, a workbook under a password, an old .xls, a file without a header or rows, a charset
     * that cannot be told.
     */
    public static SheetFile open(Path path, ReadingChoice choice, Predicate<String> knownHeader) {
        try {
            Format format = FileKind.of(path);
            Fingerprint fingerprint = Fingerprint.begin(path);
            RepairedSource.Opening opening = known -> format == Format.XLSX ? XlsxSource.open(path, choice, known) : CsvSource.open(path, choice, known);
            Source source = choice.repairMojibake() ? RepairedSource.of(opening, knownHeader) : opening.open(knownHeader.or(RepairedSource.meant(knownHeader)));
            refuseHeaderOnly(path, source);
            return new SheetFile(path, source, fingerprint);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static void refuseHeaderOnly(Path path, Source source) throws IOException {
        try (Rows rows = source.rows()) {
            if (rows.next() == null) {
                source.close();
                throw Refusal.of("sheet.refused.header_only", FileKind.name(path));
            }
        }
    }

    public Path path() {
        return path;
    }

    public SheetFacts facts() {
        return source.facts();
    }

    /** Lower-case hexadecimal SHA-256 of the file. */
    public String sha256() {
        return fingerprint.value();
    }

    /** Bytes of the file. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The cells that are merged downwards, read when they are asked for. */
    public LateMergedCells merged() {
        return new LateMergedCells(() -> {
            try {
                return source.merged();
            } catch (IOException e) {
                throw unreadable(path, e);
            }
        });
    }

    /** Whether the days of this file are counted from 1904, as in workbooks that began on a Macintosh. */
    public boolean since1904() {
        return source.since1904();
    }

    /** The data rows below the header, from the first; each call reads the file anew. */
    public Rows rows() {
        try {
            return source.rows();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The first rows as they stand, title and header included, blank ones too: what a preview shows. */
    public List<String[]> head(int most) {
        try {
            return source.head(most);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public void close() {
        source.close();
    }

    static Refusal unreadable(Path path, IOException e) {
        return new Refusal(Message.of("sheet.refused.unreadable", FileKind.name(path), String.valueOf(e.getMessage())), e);
    }
}
