package org.hearthroll.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives Chinese that some program once read as ISO 8859-1 or Windows-1252 back as it was meant; any other text stays as it is. */
final class Ungarbling {

    private static final List<Charset> MEANT = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final Map<Character, Byte> WINDOWS = windows();

    private Ungarbling() {
    }

    /** The text as it was meant, or itself where it is not garbled. */
    static String of(String text) {
        byte[] bytes = bytes(text);
        if (bytes == null) {
            return text;
        }
        for (Charset charset : MEANT) {
            String meant = decoded(bytes, charset);
            if (meant != null && meant.chars().anyMatch(c -> CommonHan.isHan((char) c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00)) {
                return meant;
            }
        }
        return text;
    }

    /** The bytes that were misread; null if no two beyond ASCII follow one another, as in western words, or a character cannot come of one. */
    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        boolean pair = false;
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            Byte windows = c > 0xFF ? WINDOWS.get(c) : null;
            if (c > 0xFF && windows == null) {
                return null;
            }
            bytes[i] = c <= 0xFF ? (byte) c : windows;
            pair |= i > 0 && bytes[i] < 0 && bytes[i - 1] < 0;
        }
        return pair ? bytes : null;
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Windows-1252 has signs where ISO 8859-1 has control characters. */
    private static Map<Character, Byte> windows() {
        Map<Character, Byte> map = new HashMap<>();
        Charset charset = Charset.forName("windows-1252");
        for (int b = 0x80; b < 0xA0; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            if (c > 0xFF && c != '\uFFFD') {
                map.put(c, (byte) b);
            }
        }
        return Map.copyOf(map);
    }
}
