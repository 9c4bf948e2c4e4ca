package org.hearthroll.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearthroll.text.Message;

/**
 * Finds the header among the first rows: the row with the most known headings, together with the rows above and below it that only
 * group or divide its columns, up to three in all.
 */
final class HeaderFinder {

    static final int LOOK = 10;
    static final int MOST_ROWS = 3;

    private final List<String[]> rows;
    private final Predicate<String> known;

    private HeaderFinder(List<String[]> rows, Predicate<String> known) {
        this.rows = rows;
        this.known = known;
    }

    /** The header, as far as it is not chosen which rows it has. Empty if there is no row that could be one. */
    static Optional<HeaderBlock> find(List<String[]> rows, ReadingChoice choice, Predicate<String> known) {
        HeaderFinder finder = new HeaderFinder(rows, known);
        Integer chosen = choice.headerRow();
        if (chosen != null) {
            return chosen < 1 || chosen > rows.size() ? Optional.empty() : Optional.of(finder.ending(chosen - 1, choice.headerRows()));
        }
        int best = finder.best();
        HeaderBlock found = best < 0 ? null : finder.around(best);
        return Optional.ofNullable(found == null || choice.headerRows() == null ? found : finder.ending(found.lastRow() - 1, choice.headerRows()));
    }

    private HeaderBlock ending(int bottom, Integer rows) {
        return block(rows == null ? top(bottom) : Math.max(0, bottom - rows + 1), bottom);
    }

    private HeaderBlock around(int best) {
        int top = top(best);
        int bottom = best;
        while (bottom + 1 < rows.size() && bottom + 1 - top < MOST_ROWS && HeaderRows.divides(joined(top, bottom), rows.get(bottom + 1))) {
            bottom++;
        }
        return block(top, bottom);
    }

    private int top(int bottom) {
        int top = bottom;
        while (top > 0 && bottom - (top - 1) < MOST_ROWS && HeaderRows.groups(rows.get(top - 1), rows.get(top))) {
            top--;
        }
        return top;
    }

    /** The index of the row with the most known headings; without any, the first that has the most filled cells; -1 without rows. */
    private int best() {
        int best = -1;
        long bestScore = 0;
        for (int i = 0; i < Math.min(LOOK, rows.size()); i++) {
            long score = score(rows.get(i));
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private long score(String[] row) {
        long headings = Arrays.stream(row).filter(known).count();
        long filled = Arrays.stream(row).filter(cell -> !cell.isBlank()).count();
        return headings * 1_000_000 + filled;
    }

    private String[][] joined(int top, int bottom) {
        return rows.subList(top, bottom + 1).toArray(String[][]::new);
    }

    private HeaderBlock block(int top, int bottom) {
        List<String> names = new HeaderNames(known).names(joined(top, bottom), rows.subList(bottom + 1, rows.size()));
        Set<String> notes = new LinkedHashSet<>();
        rows.subList(0, top).forEach(row -> Arrays.stream(row).map(String::strip).filter(cell -> !cell.isEmpty()).forEach(notes::add));
        List<Message> warnings = names.stream().anyMatch(known) ? List.of() : List.of(Message.of("sheet.warning.no_known_header", bottom + 1));
        return new HeaderBlock(bottom + 1, bottom - top + 1, names, new ArrayList<>(notes), warnings);
    }
}
