package org.hearthroll.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.codes.Spelling;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;
import org.hearthroll.sheet.SourceRow;

/**
 * Fills townships and villages that a file writes once and leaves out, or merges, below. What one household says is never taken for
 * another, unless the workbook itself has merged the cells of both; where the user has not asked for it, each cell that could be filled
 * is only found.
 */
final class FillDown {

    private static final Set<String> HEAD = Set.of("户主", "本人或户主");

    private final List<MappedColumn> places;
    private final MappedColumn household;
    private final ReadingRules rules;
    private final String[] last;
    private final SourceRow[] filled;
    private String known = "";

    private FillDown(List<MappedColumn> places, MappedColumn household, ReadingRules rules) {
        this.places = places;
        this.household = household;
        this.rules = rules;
        this.last = new String[places.size()];
        this.filled = new SourceRow[places.size()];
    }

    /** Area lists and ledgers without households have none to cross; a list of persons that does not tell households apart is left alone. */
    static FillDown of(Mapping mapping, Kind kind, ReadingRules rules) {
        List<MappedColumn> places = Stream.of("township", "village").flatMap(field -> mapping.column(field).stream()).toList();
        Optional<MappedColumn> household = Stream.of("household_code", "head_id", "relation").flatMap(field -> mapping.column(field).stream()).findFirst();
        boolean free = household.isEmpty() && (kind == Kind.AREAS || kind == Kind.PROBLEMS);
        return new FillDown(household.isPresent() || free ? places : List.of(), household.orElse(null), rules);
    }

    /** The cells of the row as they are to be read. */
    String[] of(SourceRow source, RowDraft row) {
        String[] cells = source.cells();
        if (places.isEmpty()) {
            return cells;
        }
        if (household != null && turns(cell(cells, household))) {
            Arrays.fill(last, null);
        }
        String[] whole = cells;
        for (int i = 0; i < last.length; i++) {
            MappedColumn place = places.get(i);
            String cell = cell(cells, place);
            if (!cell.isBlank()) {
                remember(i, cell, source);
            } else if (last[i] != null || merged(i, source)) {
                row.find(rules.fillDown() ? "FILLED_DOWN" : "FILL_DOWN_OFFERED", Severity.NOTICE, place.header(), "", last[i]);
                whole = rules.fillDown() ? with(whole, place.index(), last[i]) : whole;
            }
        }
        return whole;
    }

    /** Whether the workbook has merged the cell with the last one above that is filled; it then stands for this row as well. */
    private boolean merged(int place, SourceRow row) {
        MappedColumn column = places.get(place);
        if (filled[place] == null || row.notes().get(column.index()) != CellNote.MERGED_ABOVE) {
            return false;
        }
        last[place] = cell(filled[place].cells(), column);
        return true;
    }

    /** Whether the row begins another household. */
    private boolean turns(String cell) {
        if ("relation".equals(household.field())) {
            return HEAD.contains(Spelling.key(cell));
        }
        boolean other = !cell.isBlank() && !cell.equals(known);
        known = other ? cell : known;
        return other;
    }

    /** A village belongs to its township: under another one it stands no more. */
    private void remember(int place, String cell, SourceRow row) {
        if (!cell.equals(last[place])) {
            Arrays.fill(last, place, last.length, null);
            last[place] = cell;
        }
        filled[place] = row;
    }

    private static String cell(String[] cells, MappedColumn column) {
        return column.index() < cells.length ? cells[column.index()] : "";
    }

    private static String[] with(String[] cells, int index, String value) {
        String[] copy = Arrays.copyOf(cells, Math.max(cells.length, index + 1));
        for (int i = cells.length; i < copy.length; i++) {
            copy[i] = "";
        }
        copy[index] = value;
        return copy;
    }
}
