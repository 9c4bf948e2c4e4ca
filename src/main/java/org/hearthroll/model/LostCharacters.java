package org.hearthroll.model;

/** Names of which a program has written characters it did not know as question marks. */
public final class LostCharacters {

    private LostCharacters() {
    }

    /** Whether a name has lost characters. */
    public static boolean in(String name) {
        return name != null && name.codePoints().anyMatch(LostCharacters::mark);
    }

    /** Whether two names may be the same: a mark, or two for a character beyond the usual 65 536, stands for any one character; something must agree. */
    public static boolean same(String one, String other) {
        return one != null && other != null && same(one.codePoints().toArray(), 0, other.codePoints().toArray(), 0, false);
    }

    private static boolean same(int[] one, int i, int[] other, int j, boolean agreed) {
        if (i == one.length || j == other.length) {
            return i == one.length && j == other.length && agreed;
        }
        if (one[i] == other[j] && !mark(one[i])) {
            return same(one, i + 1, other, j + 1, true);
        }
        if (!mark(one[i]) && !mark(other[j])) {
            return false;
        }
        return same(one, i + 1, other, j + 1, agreed)
                || pair(one, i) && same(one, i + 2, other, j + 1, agreed)
                || pair(other, j) && same(one, i + 1, other, j + 2, agreed);
    }

    private static boolean pair(int[] name, int at) {
        return at + 1 < name.length && mark(name[at]) && mark(name[at + 1]);
    }

    private static boolean mark(int c) {
        return c == '?' || c == '？' || c == '\uFFFD';
    }
}
