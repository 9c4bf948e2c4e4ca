package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * Finds out the charset of a text file from the whole of it. That bytes decode proves little, since Big5 decodes as GB18030: the
 * characters must also be such as people write, and a heading must be known.
 */
final class EncodingFinder {

    private static final int ORDINARY = 95;
    private static final int ORDINARY_WITHOUT_HEADING = 99;
    private static final int ENOUGH_HAN = 30;

    /** For a short list of rare names, once Big5 is ruled out. */
    private static final int ORDINARY_ENOUGH = 70;

    private final Path path;
    private final Predicate<String> known;

    private EncodingFinder(Path path, Predicate<String> known) {
        this.path = path;
        this.known = known;
    }

    /** The encoding of the file; refused, naming the switch to say it, if it cannot be told. */
    static Encoding find(Path path, Predicate<String> known) throws IOException {
        Encoding marked = Encoding.marked(path);
        return marked != null ? marked : new EncodingFinder(path, known).find();
    }

    private Encoding find() throws IOException {
        Encoding wide = wide();
        if (wide != null) {
            return wide;
        }
        Encoding utf8 = Encoding.of(StandardCharsets.UTF_8, 0);
        if (CharsetTrial.of(path, utf8, null).decodes()) {
            return new Encoding(utf8.charset(), 0, mojibake());
        }
        return chinese();
    }

    private Encoding chinese() throws IOException {
        Encoding simplified = Encoding.of(Charset.forName("GB18030"), 0);
        Encoding traditional = Encoding.of(Charset.forName("Big5"), 0);
        CharsetTrial trial = CharsetTrial.of(path, simplified, CommonHan.SIMPLIFIED);
        if (trial.decodes() && trial.ordinaryPercent(ORDINARY) && headed(simplified)) {
            return simplified;
        }
        CharsetTrial other = CharsetTrial.of(path, traditional, CommonHan.TRADITIONAL);
        if (other.decodes() && other.ordinaryPercent(ORDINARY) && headed(traditional)) {
            return traditional;
        }
        if (trial.decodes() && (trial.ordinaryPercent(ORDINARY_ENOUGH) && headed(simplified) || clearlyChinese(trial))) {
            return simplified;
        }
        throw Refusal.of("sheet.refused.charset", FileKind.name(path), CharsetPreview.inWords(path));
    }

    private static boolean clearlyChinese(CharsetTrial trial) {
        return trial.ordinaryPercent(ORDINARY_WITHOUT_HEADING) && trial.han() >= ENOUGH_HAN;
    }

    /** UTF-16 without a mark: in a table every fifth byte of one parity is the empty half of a digit or a comma. */
    private Encoding wide() throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(path)) {
            first = in.readNBytes(1 << 20);
        }
        int[] empty = new int[2];
        for (int i = 0; i < first.length; i++) {
            empty[i & 1] += first[i] == 0 ? 1 : 0;
        }
        if (Math.max(empty[0], empty[1]) * 10L <= first.length) {
            return null;
        }
        return Encoding.of(empty[1] > empty[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }

    private boolean headed(Encoding encoding) throws IOException {
        for (char delimiter : DelimiterFinder.CANDIDATES) {
            if (CsvSource.head(path, encoding, new CellMarks(delimiter, false), HeaderFinder.LOOK).stream().flatMap(Arrays::stream).anyMatch(known)) {
                return true;
            }
        }
        return false;
    }

    private List<Message> mojibake() throws IOException {
        return Mojibake.warning(CsvSource.head(path, Encoding.of(StandardCharsets.UTF_8, 0), new CellMarks(',', false), 50));
    }
}
