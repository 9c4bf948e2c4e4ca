package org.hearthroll.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.hearthroll.chart.FontFile;
import org.hearthroll.report.Form.Voice;

/** The type that PDF is set in: the program's own font, read once for any number of documents, of which each takes the characters it needs. */
public final class Type implements AutoCloseable {

    /** What stands for a character that the font does not have, as printers did it. */
    private static final int MISSING = '〓';

    private final TrueTypeFont regular = read(FontFile.REGULAR);
    private final TrueTypeFont bold = read(FontFile.BOLD);
    private final Map<Integer, Double> regularWidths = new HashMap<>();
    private final Map<Integer, Double> boldWidths = new HashMap<>();

    /** The width of a character in parts of the type size. */
    double width(Voice voice, int character) {
        return (voice == Voice.TEXT ? regularWidths : boldWidths).computeIfAbsent(character, c -> measured(font(voice), c));
    }

    /** A text as the font can show it. */
    String shown(String text) {
        return text.codePoints().map(c -> c == '\n' ? c : has(c) ? c : Character.isWhitespace(c) ? ' ' : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The font of a voice for one document, which takes the characters it uses. */
    PDFont embedded(PDDocument document, Voice voice) throws IOException {
        return PDType0Font.load(document, font(voice), true);
    }

    private boolean has(int character) {
        try {
            CmapLookup glyphs = regular.getUnicodeCmapLookup();
            return glyphs.getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont font(Voice voice) {
        return voice == Voice.TEXT ? regular : bold;
    }

    private static double measured(TrueTypeFont font, int character) {
        try {
            return (double) font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read(FontFile file) {
        try (InputStream in = file.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (regular; bold) {
            regularWidths.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
