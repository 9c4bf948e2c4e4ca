package org.hearthroll.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Makes one name per column of up to three header rows: joined as 人口_男, all different, none empty. */
final class HeaderNames {

    private final Predicate<String> known;
    private final Set<String> given = new HashSet<>();

    HeaderNames(Predicate<String> known) {
        this.known = known;
    }

    /** The names of all columns that have a heading or, in the rows that follow, a value. */
    List<String> names(String[][] header, List<String[]> following) {
        String[][] spread = new String[header.length][];
        int width = width(header, following);
        for (int row = 0; row < header.length; row++) {
            spread[row] = row + 1 < header.length ? spread(header, row, width) : padded(header[row], width);
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            names.add(unique(name(spread, column), column + 1));
        }
        return names;
    }

    private static int width(String[][] header, List<String[]> following) {
        int width = 0;
        for (String[] row : header) {
            width = Math.max(width, HeaderRows.lastFilled(row));
        }
        for (String[] row : following) {
            width = Math.max(width, Math.min(HeaderRows.lastFilled(row), widest(header)));
        }
        return width;
    }

    private static int widest(String[][] header) {
        int widest = 0;
        for (String[] row : header) {
            widest = Math.max(widest, row.length);
        }
        return widest;
    }

    /** A merged cell spreads to the right as long as the rows above it are merged there too and something below names the column. */
    private static String[] spread(String[][] header, int row, int width) {
        String[] cells = padded(header[row], width);
        for (int column = 1; column < width; column++) {
            boolean newGroupAbove = row > 0 && !cell(header[row - 1], column).isEmpty();
            if (cells[column].isEmpty() && named(header, row + 1, column) && !newGroupAbove) {
                cells[column] = cells[column - 1];
            }
        }
        return cells;
    }

    private static boolean named(String[][] header, int from, int column) {
        for (int row = from; row < header.length; row++) {
            if (!cell(header[row], column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String[] padded(String[] row, int width) {
        String[] cells = new String[width];
        for (int column = 0; column < width; column++) {
            cells[column] = cell(row, column);
        }
        return cells;
    }

    private static String cell(String[] row, int column) {
        return column < row.length ? row[column].strip() : "";
    }

    private String name(String[][] spread, int column) {
        List<String> parts = new ArrayList<>();
        for (String[] row : spread) {
            String part = row[column];
            if (!part.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(part))) {
                parts.add(part);
            }
        }
        String joined = String.join("_", parts);
        boolean lastNames = parts.size() > 1 && !known.test(joined) && known.test(parts.getLast()) && !given.contains(parts.getLast());
        return lastNames ? parts.getLast() : joined;
    }

    private String unique(String name, int column) {
        String wanted = name.isEmpty() ? "未命名列" + column : name;
        String unique = wanted;
        for (int i = 2; !given.add(unique); i++) {
            unique = wanted + "_" + i;
        }
        return unique;
    }
}
