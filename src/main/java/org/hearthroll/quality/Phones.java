package org.hearthroll.quality;

import java.util.regex.Pattern;

/** Telephones as rosters hold them: one, or several in one cell. */
final class Phones {

    private static final Pattern SEPARATORS = Pattern.compile("[,，、;；/\\s]+");
    private static final Pattern MOBILE = Pattern.compile("\\d{11}");

    private Phones() {
    }

    /** "1" where a cell holds something else than numbers of 11 digits; empty where it is blank or right. */
    static String fault(String cell) {
        return cell.isEmpty() || SEPARATORS.splitAsStream(cell).allMatch(one -> MOBILE.matcher(one).matches()) ? "" : "1";
    }
}
