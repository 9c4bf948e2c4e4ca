package org.hearthroll.roster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearthroll.codes.Spelling;

/** Which township a spelling may mean that is not known: the same name with another ending (塔山街道办), or nearly the same name. */
public final class TownshipSpelling {

    private static final List<String> ENDINGS = List.of("人民政府", "街道办事处", "办事处", "街道办", "街道", "民族乡", "苏木", "镇", "乡", "办");
    private static final int SHORTEST_STEM = 2;

    private TownshipSpelling() {
    }

    /**
     * The one of the known townships that a spelling most likely means; empty if none is near or two are equally so. shortest is the
     * length from which on names that differ by one character are taken for the same: short names of neighbours often do.
     */
    public static Optional<String> likely(String spelling, Collection<String> known, int shortest) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        boolean tied = false;
        for (String township : known) {
            if (near(stem(spelling), stem(township), shortest)) {
                int distance = distance(Spelling.key(spelling), Spelling.key(township));
                tied = distance == bestDistance || tied && distance > bestDistance;
                best = distance < bestDistance ? township : best;
                bestDistance = Math.min(distance, bestDistance);
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
    }

    private static boolean near(String one, String other, int shortest) {
        return one.equals(other) || Math.min(one.length(), other.length()) >= shortest && distance(one, other) == 1;
    }

    /** The name without what kind of place it is, as long as something of a name is left. */
    static String stem(String name) {
        String stem = Spelling.key(name);
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                stem = stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /** How many characters have to be put in, left out or replaced to make one of the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
