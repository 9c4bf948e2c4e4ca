package org.hearthroll.sheet;

import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in workbooks as _x000D_; a text that only looks so has its underscore written that way. */
final class XlsxEscape {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_SO = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxEscape() {
    }

    /** A text as a workbook holds it, so that it is read back as it was. */
    static String escaped(String text) {
        return text.contains("_x") ? LOOKS_SO.matcher(text).replaceAll("_x005F_") : text;
    }

    static boolean in(char[] text, int length) {
        for (int i = 0; i + 6 < length; i++) {
            if (text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_') {
                return true;
            }
        }
        return false;
    }

    static String resolved(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
