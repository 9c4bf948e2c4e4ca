package org.hearthroll.codes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Makes spellings comparable: compatibility forms folded, traditional characters simplified, white space out, brackets half-width. */
public final class Spelling {

    private static final Map<Character, Character> SIMPLIFIED = simplified();

    private Spelling() {
    }

    /** The comparable form of a text; never null. */
    public static String key(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isSpace(c)) {
                key.append(SIMPLIFIED.getOrDefault(c, c).charValue());
            }
        }
        return key.toString();
    }

    /** White space of any kind, with the invisible characters that copying leaves behind. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c >= '\u2000' && c <= '\u200F' || c == '\u2028' || c == '\u2029' || c == '\u202F';
    }

    /** The text without brackets and what stands in them; a lone bracket goes with the rest of the text. */
    public static String withoutBrackets(String key) {
        StringBuilder bare = new StringBuilder(key.length());
        int depth = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if ("([{〔【".indexOf(c) >= 0) {
                depth++;
            } else if (")]}〕】".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static Map<Character, Character> simplified() {
        Map<Character, Character> map = new HashMap<>();
        Declared.rows("codes/traditional.csv").forEach(r -> map.put(r.get("traditional").charAt(0), r.get("simplified").charAt(0)));
        return Map.copyOf(map);
    }
}
