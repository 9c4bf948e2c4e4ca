package org.hearthroll.store;

import static org.hearthroll.store.Template.fragment;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.figures.Amount;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Interval;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.model.Period;

/** The values of dimensions as SQL expressions over the rows h (household), m (member) and p (problem); NULL where nothing was filled in. */
final class Expressions {

    private static final Map<Grain, String> ROWS = Map.of(Grain.HOUSEHOLD, "h", Grain.PERSON, "m", Grain.PROBLEM, "p");

    /** How a dimension names a field that has no column of its own. */
    private static final String SECONDARY = "more:";

    private final Subject subject;
    private final String asOf;

    private Expressions(Subject subject, String asOf) {
        this.subject = subject;
        this.asOf = asOf;
    }

    /** Expressions for statements over a subject; ages are those at the end of the period, as a number yyyymmdd. */
    static Expressions of(Subject subject, Period period) {
        return new Expressions(subject, asOf(period.name()));
    }

    /** The same over the households of a period, by its name. */
    static Expressions in(String period) {
        return new Expressions(Subject.HOUSEHOLDS, asOf(period));
    }

    private static String asOf(String period) {
        return Integer.parseInt(period.replace("-", "")) + "31";
    }

    /** What is recorded of a dimension: its value, or its values joined by ';'. */
    String recorded(Dimension dimension) {
        return dimension.several() ? joined(dimension) : value(dimension);
    }

    /** What a condition on a dimension is compared with: of a village its name alone. */
    String compared(Dimension dimension) {
        return dimension.kind() == Dimension.Kind.VILLAGE ? column(dimension, 1) : recorded(dimension);
    }

    /** The one value of a dimension that has no more than one. */
    String value(Dimension dimension) {
        if (dimension.period() != null && dimension.kind() == Dimension.Kind.PLAIN) {
            return fragment("value_then", Map.of("column", dimension.columns().getFirst(), "period", dimension.period()));
        }
        return switch (dimension.kind()) {
            case VILLAGE -> fragment("value_village", Map.of("township", column(dimension, 0), "village", column(dimension, 1)));
            case NUMBER -> banded(dimension, fragment("value_number", Map.of("column", column(dimension, 0))));
            case AGE -> banded(dimension, fragment("value_age", Map.of("asof", asOf, "column", column(dimension, 0))));
            case TOP_LEVEL -> fragment("value_top_level", Map.of("column", column(dimension, 0)));
            case YEAR -> fragment("value_year", Map.of("column", column(dimension, 0)));
            case FLAG -> fragment("value_flag", Map.of("column", column(dimension, 0)));
            case HAVING -> fragment("value_having", Map.of("column", column(dimension, 0)));
            case FILLED -> fragment("value_filled", Map.of("row", ROWS.get(dimension.grain()), "first", column(dimension, 0), "second", column(dimension, 1)));
            case NOT_FIRST -> fragment("value_not_first", Map.of("column", column(dimension, 0)));
            case OF_VILLAGE -> fragment("value_of_village", Map.of("township", column(dimension, 0), "village", column(dimension, 1), "value", column("a", dimension.columns().get(2))));
            case PLAIN, MULTI -> column(dimension, 0);
            case LIST -> joined(dimension);
            case SAME -> throw new IllegalArgumentException(dimension.id() + " is no value of a household");
        };
    }

    /** The values of a dimension that can have several, joined by ';'; an empty text where there is none. */
    String joined(Dimension dimension) {
        if (dimension.kind() == Dimension.Kind.LIST) {
            return Statements.sql("value_lists");
        }
        return fragment("value_joined", Map.of("first", column(dimension, 0), "second", dimension.columns().size() > 1 ? column(dimension, 1) : "''"));
    }

    /** What a household wrote of an amount: its number, or else the wording that is none, so that nobody takes it for blank. */
    String amount(Amount amount) {
        return fragment("value_amount", Map.of("column", column("h", amount.column()), "field", amount.column().replace(SECONDARY, "")));
    }

    /** A column by its row; a problem says itself where it is, and only where it does not its household says so. */
    String column(Dimension dimension, int index) {
        String column = dimension.columns().get(index);
        if (subject == Subject.PROBLEMS && (dimension.isPlace() || dimension.kind() == Dimension.Kind.OF_VILLAGE)) {
            return fragment("value_place_of_problem", Map.of("column", column));
        }
        return column(ROWS.get(dimension.grain()), column);
    }

    private static String column(String row, String column) {
        return column.startsWith(SECONDARY) ? fragment("value_secondary", Map.of("row", row, "field", column.substring(SECONDARY.length()))) : row + "." + column;
    }

    /** The code of the band a number falls into, which is reckoned once a row; the codes and edges are declared, never a user's. */
    private static String banded(Dimension dimension, String number) {
        return fragment("value_banded", Map.of("number", number,
                "bands", dimension.bands().stream().map(band -> "WHEN " + edges(band) + " THEN '" + band.code() + "'").collect(Collectors.joining(" "))));
    }

    private static String edges(Interval band) {
        String from = band.from() == null ? "" : "n >= " + band.from();
        String below = band.below() == null ? "" : "n < " + band.below();
        return from + (from.isEmpty() || below.isEmpty() ? "" : " AND ") + below;
    }
}
