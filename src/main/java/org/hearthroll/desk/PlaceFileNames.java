package org.hearthroll.desk;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes file names of the names of places that every system accepts and that no two places share. */
final class PlaceFileNames {

    private static final int LONGEST = 80;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    /** Windows knows these as devices, whatever ending follows. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\..*)?");

    private final Set<String> given = new HashSet<>();

    /** A name of its own for a place, without an ending. */
    String next(String place) {
        String safe = safe(place);
        String name = safe;
        for (int i = 2; !given.add(key(name)); i++) {
            name = safe + "(" + i + ")";
        }
        return name;
    }

    static String safe(String place) {
        String plain = FORBIDDEN.matcher(place).replaceAll("_").strip();
        int length = Math.min(LONGEST, plain.codePointCount(0, plain.length()));
        String cut = plain.substring(0, plain.offsetByCodePoints(0, length)).replaceFirst("[. ]+$", "");
        return cut.isEmpty() || DEVICE.matcher(cut).matches() ? "_" + cut : cut;
    }

    /** File systems may take small and capital letters, and composed and decomposed ones, for the same. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
