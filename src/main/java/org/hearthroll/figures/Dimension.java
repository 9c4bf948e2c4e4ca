package org.hearthroll.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.text.Label;

/**
 * One declared way to cut the figures: what carries the value (household, person or problem), the columns it stands in ("more:" before a field without
 * a column of its own), either the code list its values come from (empty: plain text) or the bands a number falls into, and the period in
 * which a household is looked up (null: that of the scope).
 */
public record Dimension(String id, Label name, Grain grain, Kind kind, List<String> columns, String codes, List<Interval> bands, String period) {

    /** Of the period of the scope. */
    public Dimension(String id, Label name, Grain grain, Kind kind, List<String> columns, String codes, List<Interval> bands) {
        this(id, name, grain, kind, columns, codes, bands, null);
    }

    /** What carries the value. */
    public enum Grain {
        HOUSEHOLD, PERSON, PROBLEM
    }

    /**
     * How the value is read from its columns: one code or text; a village, which only its township makes unique; several codes joined by ';'; a number cut into bands; the years from a
     * birth date to the end of the period, cut into bands; the first level of a problem type; the year of a date; whether anything is there; whether
     * an amount is there that is not zero; whether one of two columns says anything; whether a code is another than the first of its list; what the
     * table of villages says of the village; the names under which the household of this code was kept; whether the household of this code met the
     * other conditions of the scope in another period, by which nothing is counted but households are told apart.
     */
    public enum Kind {
        PLAIN, VILLAGE, MULTI, NUMBER, AGE, TOP_LEVEL, YEAR, FLAG, HAVING, FILLED, NOT_FIRST, OF_VILLAGE, LIST, SAME
    }

    private static final Set<Kind> ORDINAL = EnumSet.of(Kind.NUMBER, Kind.AGE, Kind.YEAR);

    /** Stands between a dimension and the period it is looked up in: cause@2016-12. */
    static final String AT = "@";
    /** Begins the id of {@link #same}: same@2016-12. */
    static final String SAME = "same";
    /** Ends the ids of columns that hold what was said in another period. */
    static final String THEN = "_then";

    private static final Pattern IDENTIFIER = Pattern.compile("(more:)?[a-z][a-z_0-9]*");

    public Dimension {
        columns = List.copyOf(columns);
        bands = List.copyOf(bands);
        for (String column : columns) {
            if (!IDENTIFIER.matcher(column).matches()) {
                throw new IllegalArgumentException(id + " names the column " + column);
            }
        }
        for (int i = 0; i < bands.size(); i++) {
            if (i + 1 < bands.size() ? !bands.get(i).meets(bands.get(i + 1)) : bands.get(i).below() != null) {
                throw new IllegalArgumentException("the bands of " + id + " overlap or leave a gap after " + bands.get(i).code());
            }
        }
    }

    /** Whether what is recorded can be several values, joined by ';'. */
    public boolean several() {
        return kind == Kind.MULTI || kind == Kind.LIST;
    }

    /** Whether one household can have several values, so that the counts of all values may add to more than the households. */
    public boolean overlaps() {
        return several() || grain == Grain.PERSON;
    }

    /** Whether this is the township or the village, which every table lists whether anything is counted there or not. */
    public boolean isPlace() {
        return kind == Kind.VILLAGE || id.equals("township");
    }

    /** Whether its values go from less to more, as ages, years and schools do: they are drawn in that order, and not by how many there are. */
    public boolean ordinal() {
        return ORDINAL.contains(kind) || !codes.isEmpty() && CodeLists.standard().list(codes).ordered();
    }

    /** What the same household said in another period; only of what is one code or text in a column of its own. */
    Dimension in(String other) {
        Label named = new Label(name.zh() + "（" + other + "）", name.en() + " (" + other + ")");
        return new Dimension(id + AT + other, named, grain, kind, columns, codes, bands, other);
    }

    /** Whether households met the same conditions in a period. */
    static Dimension same(String then) {
        return new Dimension(SAME + AT + then, new Label(then + " 也在此列", "Listed in " + then + " too"), Grain.HOUSEHOLD, Kind.SAME, List.of(), "yes_no", List.of(), then);
    }

    /** Whether {@link #in} makes sense of it. */
    boolean canBeEarlier() {
        return grain == Grain.HOUSEHOLD && kind == Kind.PLAIN && columns.stream().noneMatch(column -> column.contains(":"));
    }

    /** The id as columns bear it: a period is no part of it. */
    String columnId() {
        return period == null ? id : id.substring(0, id.indexOf(AT)) + THEN;
    }

    static List<String> split(String joined) {
        return joined.isBlank() ? List.of() : Arrays.asList(joined.split(";"));
    }
}
