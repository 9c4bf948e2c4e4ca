package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** A file of rows, opened: what was found out about it, and its rows as often as they are asked for. */
public final class SheetFile implements AutoCloseable {

    private static final int MOST_COLUMNS = 2_000;
    private static final Pattern HELD = Pattern.compile("used by another process|locked a portion|另一个程序|另一程序");

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
     * folder, a missing, empty or unreadable file, a workbook under a password or of a format that is not read, a bomb, a file without
     * a header or rows, a charset that cannot be told.
     */
    public static SheetFile open(Path path, ReadingChoice choice, Predicate<String> knownHeader) {
        try {
            Format format = FileKind.of(path);
            Fingerprint fingerprint = Fingerprint.begin(path);
            RepairedSource.Opening opening = known -> format == Format.CSV ? CsvSource.open(path, choice, known) : BookSource.open(path, format, choice, known);
            Source source = choice.repairMojibake() ? RepairedSource.of(opening, knownHeader) : opening.open(knownHeader.or(RepairedSource.meant(knownHeader)));
            refuseShapeless(path, source);
            return new SheetFile(path, source, fingerprint);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static void refuseShapeless(Path path, Source source) throws IOException {
        int columns = source.facts().header().size();
        if (columns > MOST_COLUMNS) {
            source.close();
            throw Refusal.of("sheet.refused.too_many_columns", FileKind.name(path), columns, MOST_COLUMNS);
        }
        try (Rows rows = source.rows()) {
            if (rows.next() == null) {
                source.close();
                throw Refusal.of("sheet.refused.header_only", FileKind.name(path));
            }
        } catch (RuntimeException | IOException e) {
            source.close();
            throw e;
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

    /** A workbook that cannot be read on; what already is a refusal stays as it is. */
    static Refusal damaged(Path path, Exception e) {
        return e instanceof Refusal refusal ? refusal : new Refusal(Message.of("sheet.refused.damaged", FileKind.name(path)), e);
    }

    /** Windows names the program that holds a file by what it does; Excel also leaves a file beside it that says so. */
    static Refusal unreadable(Path path, IOException e) {
        boolean held = e instanceof FileSystemException refused && HELD.matcher(String.valueOf(refused.getReason())).find();
        if (held || Files.exists(path.resolveSibling("~$" + FileKind.name(path)))) {
            return new Refusal(Message.of("sheet.refused.in_use", FileKind.name(path)), e);
        }
        return new Refusal(Message.of("sheet.refused.unreadable", FileKind.name(path), String.valueOf(e.getMessage())), e);
    }
}
