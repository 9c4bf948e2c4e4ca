package org.hearthroll.roster;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthroll.codes.Spelling;

/** Makes headers comparable. */
final class HeaderSpelling {

    private static final Pattern NUMBERING = Pattern.compile("^(?:[A-Za-z]?\\d{1,3}[a-z]?|[一二三四五六七八九十]{1,3}|\\(\\d{1,3}\\)|\\([一二三四五六七八九十]{1,3}\\))[.、:)．\\-_]*(?=\\p{IsHan})");

    private HeaderSpelling() {
    }

    /** The comparable form of a header with everything it says. */
    static String key(String header) {
        return Spelling.key(header).replace("*", "").replaceAll("[:]$", "");
    }

    /** The forms under which a header may be known, the fullest first: as it stands, without brackets, without numbering, without both. */
    static List<String> candidates(String header) {
        String key = key(header);
        String bare = Spelling.withoutBrackets(key);
        return Stream.of(key, bare, unnumbered(key), unnumbered(bare)).filter(k -> !k.isEmpty()).distinct().toList();
    }

    private static String unnumbered(String key) {
        return NUMBERING.matcher(key).replaceFirst("");
    }
}
