package org.hearthroll.sheet;

/**
 * Keeps a spreadsheet from running a cell of a CSV file as a formula: such a cell is written with an apostrophe before it, and read
 * without it again, exactly once. Negative numbers stay as they are.
 */
public final class FormulaGuard {

    private static final String STARTERS = "=+-@\t\r＝＋－＠";

    private FormulaGuard() {
    }

    /** The cell as it goes into a CSV file. */
    public static String guarded(String cell) {
        return dangerous(cell) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #guarded}; any other cell unchanged. */
    public static String unguarded(String cell) {
        boolean ours = cell.length() > 1 && cell.charAt(0) == '\'' && dangerous(cell.substring(1));
        return ours ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String cell) {
        int first = 0;
        while (first < cell.length() && harmlessBefore(cell.charAt(first))) {
            first++;
        }
        return first < cell.length() && STARTERS.indexOf(cell.charAt(first)) >= 0 && !negativeNumber(cell);
    }

    private static boolean harmlessBefore(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u3000' || c == '"' || c == '\'' || c == '\n';
    }

    private static boolean negativeNumber(String cell) {
        boolean digits = false;
        int points = 0;
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            points += c == '.' ? 1 : 0;
            digits |= c >= '0' && c <= '9';
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return digits && points <= 1 && cell.charAt(0) == '-';
    }
}
