package org.hearthroll.sheet;

/**
 * Gives equal short cells the same String, so that a roster in which 是, 汉族 and the name of a village stand a hundred thousand times
 * costs little heap. It forgets freely: a cell that is not found is simply made.
 */
final class CellPool {

    private static final int LONGEST = 24;
    private static final int SLOTS = 1 << 13;

    private final String[] slots = new String[SLOTS];

    String cell(char[] text, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(text, from, length);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String known = slots[slot];
        if (known != null && same(known, text, from, length)) {
            return known;
        }
        String made = new String(text, from, length);
        slots[slot] = made;
        return made;
    }

    /** Whether a text is just these characters. */
    static boolean same(String known, char[] text, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
