package org.hearthroll.sheet;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells whether two rows are parts of one header. A merged cell is a filled cell with blank ones behind it. */
final class HeaderRows {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_GROUP = 12;

    /** Titles, units and dates stand above a header too, and name no group of columns. */
    private static final Pattern NO_GROUP = Pattern.compile(".*(\\d|[:：]).*|.*[册表单账县区乡镇村]|(单位|日期|填报|制表|审核).*");

    private HeaderRows() {
    }

    /** Whether the upper row only groups the columns that the lower one names: 人口 over 男 and 女. */
    static boolean groups(String[] upper, String[] lower) {
        return filled(upper) >= 2 && filled(upper) < filled(lower) && lastFilled(upper) <= lastFilled(lower) && all(upper, HeaderRows::isGroup);
    }

    /** Whether the lower row only divides columns that the header so far has merged: 男 and 女 under 人口. */
    static boolean divides(String[][] header, String[] lower) {
        if (filled(lower) < 2 || !all(lower, HeaderRows::isName)) {
            return false;
        }
        String[] above = header[header.length - 1];
        for (int i = 0; i < lower.length; i++) {
            if (!lower[i].isBlank() && !inGroup(above, lower, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inGroup(String[] above, String[] lower, int column) {
        boolean merged = blank(above, column + 1) && (column + 1 < above.length || !blank(lower, column + 1));
        return blank(above, column) || merged;
    }

    private static boolean blank(String[] row, int column) {
        return column >= row.length || row[column].isBlank();
    }

    private static long filled(String[] row) {
        return Arrays.stream(row).filter(cell -> !cell.isBlank()).count();
    }

    /** How many cells a row has up to its last filled one. */
    static int lastFilled(String[] row) {
        int length = row.length;
        while (length > 0 && row[length - 1].isBlank()) {
            length--;
        }
        return length;
    }

    private static boolean all(String[] row, Predicate<String> kind) {
        return Arrays.stream(row).map(String::strip).filter(cell -> !cell.isEmpty()).allMatch(kind);
    }

    private static boolean isName(String cell) {
        return cell.chars().anyMatch(Character::isLetter) && cell.length() <= LONGEST_NAME;
    }

    private static boolean isGroup(String cell) {
        return isName(cell) && cell.length() <= LONGEST_GROUP && !NO_GROUP.matcher(cell).matches();
    }
}
