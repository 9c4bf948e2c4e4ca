package org.hearthroll.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Chinese that some program once read as a western charset: ÉÏº£ for 上海. */
final class Mojibake {

    private static final int ENOUGH = 10;
    private static final int SHOWN = 12;

    private Mojibake() {
    }

    /** An example: the text as it stands, and what it was meant to be. */
    record Example(String garbled, String meant) {
    }

    /** An example out of the rows, if most of their text beyond ASCII is garbled. */
    static Optional<Example> in(List<String[]> rows) {
        long western = rows.stream().flatMap(Arrays::stream).flatMapToInt(String::chars).filter(c -> c >= 0xA1 && c <= 0xFF).count();
        long other = rows.stream().flatMap(Arrays::stream).flatMapToInt(String::chars).filter(c -> c > 0xFF).count();
        if (western < ENOUGH || other * 4 > western) {
            return Optional.empty();
        }
        return rows.stream().flatMap(Arrays::stream).map(Mojibake::example).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Example> example(String cell) {
        try {
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(cell));
            String meant = Charset.forName("GB18030").newDecoder().decode(bytes).toString();
            long han = meant.chars().filter(c -> CommonHan.SIMPLIFIED.has((char) c)).count();
            boolean all = meant.chars().noneMatch(c -> c >= 0x80 && CommonHan.isHan((char) c) && !CommonHan.SIMPLIFIED.has((char) c));
            return han >= 2 && all ? Optional.of(new Example(shortened(cell), shortened(meant))) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
