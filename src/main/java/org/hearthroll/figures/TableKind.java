package org.hearthroll.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;

/** A declared table: its id and name, what it counts, by which dimension (empty: its rows are declared), and how the columns of its values are called. */
public record TableKind(String id, Label name, Shape shape, String dimension, String prefix) {

    /** What a table is made of. */
    public enum Shape {
        HOUSEHOLDS, PROBLEMS, DISTRIBUTION, AMOUNTS, INDICATORS, INCIDENCE
    }

    private static final List<TableKind> DECLARED = Declared.rows("figures/tables.csv").stream().map(TableKind::declared).toList();

    /** The standard tables, in the order they are offered. */
    public static List<TableKind> all() {
        return DECLARED;
    }

    /** The table of an id: a declared one, or for the id of a dimension the table of its values. */
    public static TableKind of(String id) {
        return DECLARED.stream().filter(t -> t.id().equals(id)).findFirst().orElseGet(() -> values(Dimensions.standard().counted(id)));
    }

    /** The declared table of an id, if there is one. */
    public static Optional<TableKind> find(String id) {
        return DECLARED.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** Whether its rows are declared for themselves and are no values of a dimension. */
    public boolean hasOwnRows() {
        return shape == Shape.AMOUNTS || shape == Shape.INDICATORS;
    }

    boolean isCauses() {
        return id.equals("causes");
    }

    private static TableKind values(Dimension dimension) {
        Shape shape = dimension.grain() == Dimension.Grain.PROBLEM ? Shape.PROBLEMS : Shape.HOUSEHOLDS;
        return new TableKind(dimension.id(), dimension.name(), shape, dimension.id(), dimension.id());
    }

    private static TableKind declared(Map<String, String> row) {
        return new TableKind(row.get("id"), new Label(row.get("zh"), row.get("en")), Shape.valueOf(row.get("shape")), row.get("dimension"), row.get("prefix"));
    }
}
