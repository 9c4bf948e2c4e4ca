package org.hearthroll.sheet;

import java.util.Arrays;

/** Tells whether two rows are parts of one header. A merged cell is a filled cell with blank ones behind it. */
final class HeaderRows {

    private static final int LONGEST_NAME = 30;

    private HeaderRows() {
    }

    /** Whether the upper row only groups the columns that the lower one names: 人口 over 男 and 女. */
    static boolean groups(String[] upper, String[] lower) {
        return filled(upper) >= 2 && filled(upper) < filled(lower) && allNames(upper) && !widest(upper, lower);
    }

    /** Whether the lower row only divides columns that the header so far has merged: 男 and 女 under 人口. */
    static boolean divides(String[][] header, String[] lower) {
        if (filled(lower) < 2 || !allNames(lower)) {
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

    /** Whether the upper row has a cell where the lower one has none: then it is no group, and not every column would have a name. */
    private static boolean widest(String[] upper, String[] lower) {
        return Arrays.stream(upper).filter(cell -> !cell.isBlank()).count() == 1 || upper.length > lower.length && !upper[upper.length - 1].isBlank();
    }

    private static long filled(String[] row) {
        return Arrays.stream(row).filter(cell -> !cell.isBlank()).count();
    }

    private static boolean allNames(String[] row) {
        return Arrays.stream(row).filter(cell -> !cell.isBlank()).allMatch(HeaderRows::isName);
    }

    private static boolean isName(String cell) {
        String text = cell.strip();
        boolean hasLetter = text.chars().anyMatch(Character::isLetter);
        return hasLetter && text.length() <= LONGEST_NAME && text.indexOf('：') < 0 && text.indexOf(':') < 0;
    }
}
