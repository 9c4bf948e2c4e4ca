package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where in the table of a question a unit counts by what it is recorded under: in the cells of its groups and values, and in the totals. */
record Placing(Question question) {

    /** The places of a table beside its groups and values: all of them, and all that are filled in. */
    enum Sum {
        ALL, STATED
    }

    /** Where something counts: under a group and a value, or one of the sums. */
    record Cell(Object group, Object value) {
    }

    /** Each cell once; a null text was left blank. */
    List<Cell> cells(String group, String value) {
        List<Object> groups = places(question.group(), group);
        List<Object> values = places(question.value(), value);
        List<Cell> cells = new ArrayList<>(groups.size() * values.size());
        groups.forEach(g -> values.forEach(v -> cells.add(new Cell(g, v))));
        return cells;
    }

    private static List<Object> places(Cut cut, String recorded) {
        List<Object> places = new ArrayList<>(cut == null ? List.of() : cut.values(recorded));
        if (places.stream().anyMatch(Objects::nonNull)) {
            places.add(Sum.STATED);
        }
        places.add(Sum.ALL);
        return places;
    }
}
