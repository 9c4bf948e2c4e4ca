package org.hearthroll.figures;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hearthroll.text.Label;

/**
 * One declared way to cut the figures: what carries the value (household, person or problem), the columns it stands in ("more:" before a field without
 * a column of its own), and either the
 * code list its values come from (empty: plain text) or the bands a number falls into.
 */
public record Dimension(String id, Label name, Grain grain, Kind kind, List<String> columns, String codes, List<Interval> bands) {

    /** What carries the value. */
    public enum Grain {
        HOUSEHOLD, PERSON, PROBLEM
    }

    /**
     * How the value is read from its columns: one code or text; a village, which only its township makes unique; several codes joined by ';'; a number cut into bands; the years from a
     * birth date to the end of the period, cut into bands; the first level of a problem type; the year of a date; whether anything is there.
     */
    public enum Kind {
        PLAIN, VILLAGE, MULTI, NUMBER, AGE, TOP_LEVEL, YEAR, FLAG
    }

    private static final Pattern IDENTIFIER = Pattern.compile("(more:)?[a-z][a-z_0-9]*");

    public Dimension {
        columns = List.copyOf(columns);
        bands = List.copyOf(bands);
        for (String column : columns) {
            if (!IDENTIFIER.matcher(column).matches()) {
                throw new IllegalArgumentException(id + " names the column " + column);
            }
        }
    }

    /** Whether one household can have several values, so that the counts of all values may add to more than the households. */
    public boolean overlaps() {
        return kind == Kind.MULTI || grain == Grain.PERSON;
    }

    /** Whether this is the township or the village, which every table lists whether anything is counted there or not. */
    public boolean isPlace() {
        return kind == Kind.VILLAGE || id.equals("township");
    }

    static List<String> split(String joined) {
        return joined.isBlank() ? List.of() : Arrays.asList(joined.split(";"));
    }
}
