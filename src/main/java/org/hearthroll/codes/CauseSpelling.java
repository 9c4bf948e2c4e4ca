package org.hearthroll.codes;

import java.util.regex.Pattern;

/** Makes wordings of causes comparable: what is said around a cause without changing it goes. */
final class CauseSpelling {

    private static final Pattern ENDINGS = Pattern.compile("(?<=.)(致贫|返贫|致\\(返\\)贫|致返贫)+$");

    private CauseSpelling() {
    }

    /** The comparable form; 因 is dropped only before 缺, because 因病 without it is something else. */
    static String key(String text) {
        String key = ENDINGS.matcher(Spelling.key(text)).replaceFirst("").replace("其它", "其他");
        if (key.startsWith("因缺")) {
            key = key.substring(1);
        }
        return key.startsWith("缺") ? key.replace("劳动力", "劳力") : key;
    }
}
