package org.hearthroll.text;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** The pinyin initials of common Chinese characters: GB 2312 orders its first level by sound, so a character's place tells its first letter. */
public final class Initials {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2,}");
    private static final String LETTER = "abcdefghjklmnopqrstwxyz";

    /** The code of the first character of each letter, and the end of the first level. */
    private static final int[] FIRST = {0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1, 0xD7FA};

    private Initials() {
    }

    /** Whether a text can be initials at all: two letters or more. */
    public static boolean typed(String text) {
        return LETTERS.matcher(text).matches();
    }

    /** The initial of each character of a name, small letters; a character outside the first level has none and is left out. */
    public static String of(String name) {
        StringBuilder initials = new StringBuilder();
        for (byte[] bytes : name.codePoints().mapToObj(c -> Character.toString(c).getBytes(GBK)).toList()) {
            int code = bytes.length == 2 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
            if (code >= FIRST[0] && code < FIRST[FIRST.length - 1]) {
                initials.append(letter(code));
            }
        }
        return initials.toString();
    }

    private static char letter(int code) {
        int letter = 0;
        while (letter + 1 < FIRST.length && FIRST[letter + 1] <= code) {
            letter++;
        }
        return LETTER.charAt(letter);
    }
}
