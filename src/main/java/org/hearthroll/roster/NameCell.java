package org.hearthroll.roster;

import java.util.regex.Pattern;
import org.hearthroll.codes.Spelling;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;

/**
 * A person's name: white space between single characters goes, other runs of it become one blank, the dot of minority names becomes
 * U+00B7, a pronunciation noted in brackets goes. Characters are never replaced, however rare.
 */
record NameCell(Spot spot) implements CellReader {

    private static final Pattern PRONUNCIATION = Pattern.compile("(?<=\\p{IsHan})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]");
    private static final Pattern GAP_BETWEEN_SINGLE_CHARACTERS = Pattern.compile("^(\\p{IsHan}) +(\\p{IsHan})$");
    private static final Pattern DOT = Pattern.compile("(?<=\\p{IsHan})\\s*[.•．・‧∙]\\s*(?=\\p{IsHan})");

    @Override
    public void read(String cell, CellNote note, RowDraft row) {
        String name = plain(cell) ? cell : cleaned(cell);
        if (name.isEmpty()) {
            return;
        }
        row.put(spot.slot(), name);
        if (!name.equals(cell)) {
            row.keep(spot.slot(), cell);
        }
        if (name.indexOf('?') >= 0 || name.indexOf('？') >= 0 || name.indexOf('\uFFFD') >= 0) {
            row.find("NAME_UNREADABLE", Severity.WARNING, spot.header(), cell);
        }
    }

    private static boolean plain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '\u3400' || c > '\uF8FF') && c != '·') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String cell) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!Spelling.isSpace(c)) {
                spaced.append(c);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ' && c != '\uFEFF' && c != '\u200B') {
                spaced.append(' ');
            }
        }
        String name = PRONUNCIATION.matcher(spaced.toString().strip()).replaceAll("");
        return DOT.matcher(GAP_BETWEEN_SINGLE_CHARACTERS.matcher(name).replaceFirst("$1$2")).replaceAll("·");
    }
}
