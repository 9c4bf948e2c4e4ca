package org.hearthroll.roster;

import java.text.Normalizer;
import java.util.Set;
import org.hearthroll.codes.Spelling;

/** What stands in a cell once the marks of spreadsheets and copying are off it. */
final class PlainText {

    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "——", "/", "\\", "无", "空", "暂无", "不详");

    private static final int LONGEST_NOTHING = NOTHING.stream().mapToInt(String::length).max().orElse(0);

    private PlainText() {
    }

    /** The text half-width and without white space, apostrophe before it, or ="…" around it. */
    static String of(String cell) {
        if (ascii(cell)) {
            return cell;
        }
        String folded = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        StringBuilder text = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!Spelling.isSpace(folded.charAt(i))) {
                text.append(folded.charAt(i));
            }
        }
        if (text.length() >= 3 && text.charAt(0) == '=' && text.charAt(1) == '"' && text.charAt(text.length() - 1) == '"') {
            return text.substring(2, text.length() - 1);
        }
        return !text.isEmpty() && (text.charAt(0) == '\'' || text.charAt(0) == '\u2019') ? text.substring(1) : text.toString();
    }

    /** Whether a plain text stands for nothing filled in. */
    static boolean nothing(String plain) {
        return plain.length() <= LONGEST_NOTHING && NOTHING.contains(plain);
    }

    /** Without the ".0" that a number took on its way through a spreadsheet. */
    static String withoutFloat(String plain) {
        int dot = plain.indexOf('.');
        if (dot <= 0) {
            return plain;
        }
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (i < dot && (c < '0' || c > '9') || i > dot && c != '0') {
                return plain;
            }
        }
        return dot + 1 == plain.length() ? plain : plain.substring(0, dot);
    }

    private static boolean ascii(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c <= ' ' || c > '~' || c == '\'' || c == '=') {
                return false;
            }
        }
        return true;
    }
}
