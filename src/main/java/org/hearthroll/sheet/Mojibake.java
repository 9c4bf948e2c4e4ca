package org.hearthroll.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Message;

/** Chinese that some program once read as a western charset: ÉÏº£ for 上海. */
final class Mojibake {

    /** The key of the sentence that says a file is garbled. */
    static final String WARNING = "sheet.warning.mojibake";

    private static final int ENOUGH = 10;
    private static final int SHOWN = 12;

    private Mojibake() {
    }

    /** An example: the text as it stands, and what it was meant to be. */
    record Example(String garbled, String meant) {
    }

    /** What there is to say of the rows, if anything. */
    static List<Message> warning(List<String[]> rows) {
        return in(rows).map(found -> List.of(Message.of(WARNING, found.garbled(), found.meant()))).orElse(List.of());
    }

    /** An example out of the rows, if most of their text beyond ASCII is garbled. */
    static Optional<Example> in(List<String[]> rows) {
        long western = rows.stream().flatMap(Arrays::stream).flatMapToInt(String::chars).filter(Mojibake::western).count();
        long other = rows.stream().flatMap(Arrays::stream).flatMapToInt(String::chars).filter(c -> c > 0xFF && !western(c)).count();
        if (western < ENOUGH || other * 4 > western) {
            return Optional.empty();
        }
        return rows.stream().flatMap(Arrays::stream).map(Mojibake::example).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Example> example(String cell) {
        String meant = Ungarbling.of(cell);
        long han = meant.chars().filter(c -> CommonHan.SIMPLIFIED.has((char) c)).count();
        boolean all = meant.chars().noneMatch(c -> c >= 0x80 && CommonHan.isHan((char) c) && !CommonHan.SIMPLIFIED.has((char) c));
        return !meant.equals(cell) && han >= 2 && all ? Optional.of(new Example(shortened(cell), shortened(meant))) : Optional.empty();
    }

    /** Letters of ISO 8859-1, and the signs that Windows-1252 has between. */
    private static boolean western(int c) {
        return c >= 0x80 && c <= 0xFF || c == 0x20AC || c >= 0x2013 && c <= 0x203A || c >= 0x0152 && c <= 0x0192 || c == 0x02C6 || c == 0x02DC || c == 0x2122;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
