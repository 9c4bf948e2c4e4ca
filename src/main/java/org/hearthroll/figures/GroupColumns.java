package org.hearthroll.figures;

import java.util.List;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.model.Scope;

/** The columns that name a value of a dimension, what stands in them, and how a scope is narrowed to it. */
record GroupColumns(Dimension dimension, String prefix, Labels labels, Places places) {

    static final String SEPARATOR = "/";

    /** The cut that makes these groups; null where there are none. */
    static Cut cut(GroupColumns groups) {
        return groups == null ? null : Cut.by(groups.dimension());
    }

    List<Column> columns() {
        if (dimension.kind() == Dimension.Kind.VILLAGE) {
            return List.of(label("township"), code("village_code"), label("village"));
        }
        return List.of(code(prefix + "_code"), label(prefix));
    }

    /** The cells of a value; null was left blank. */
    List<Object> cells(String value) {
        if (dimension.kind() == Dimension.Kind.VILLAGE) {
            return village(value);
        }
        String label = labels.label(dimension, value).zh();
        return value == null ? List.of(Mark.NONE.name(), label) : List.of(dimension.isPlace() ? places.code(value) : value, label);
    }

    /** The cells of the total. */
    List<Object> total() {
        String label = Mark.TOTAL.label().zh();
        return dimension.kind() == Dimension.Kind.VILLAGE ? List.of(label, Mark.TOTAL.name(), label) : List.of(Mark.TOTAL.name(), label);
    }

    /** The scope narrowed to a value (or to several that are folded, joined by ';'). */
    Scope narrow(Scope scope, String value) {
        if (dimension.kind() == Dimension.Kind.VILLAGE) {
            String[] place = place(value);
            return scope.with("township", place[0]).with("village", place[1]);
        }
        String wanted = value == null ? "" : value;
        return dimension.overlaps() ? scope.and(dimension.id(), wanted) : scope.with(dimension.id(), wanted);
    }

    private List<Object> village(String value) {
        String[] place = place(value);
        String township = place[0].isEmpty() ? Mark.NONE.label().zh() : place[0];
        return place[1].isEmpty() ? List.of(township, Mark.NONE.name(), Mark.NONE.label().zh()) : List.of(township, places.code(value), place[1]);
    }

    private static String[] place(String value) {
        return value.split(SEPARATOR, 2);
    }

    private Column code(String id) {
        return new Column(id, Kind.CODE, 0, dimension.period());
    }

    private Column label(String id) {
        return new Column(id, Kind.LABEL, 0, dimension.period());
    }
}
