package org.hearthroll.ui.distribution;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;

/** One area of problems, or one type, that the screen can be restricted to. */
record ProblemKind(String dimension, String code) {

    private static final String AREA = "problem_area";

    ProblemKind {
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(code);
    }

    /** Those that are recorded: the areas, then the types; a wished one is among them even where it has no problem. */
    static List<ProblemKind> among(Table areas, Table types, ProblemKind wished) {
        return Stream.of(recorded(areas, AREA), recorded(types, "problem_type"), Stream.ofNullable(wished)).flatMap(kinds -> kinds).distinct().toList();
    }

    boolean isArea() {
        return dimension.equals(AREA);
    }

    /** The same households, with only the problems of this kind. */
    Scope within(Scope scope) {
        return scope.with(dimension, code);
    }

    private static Stream<ProblemKind> recorded(Table table, String dimension) {
        return table.rows().stream().filter(row -> row.role() == Table.Role.NORMAL).map(row -> new ProblemKind(dimension, String.valueOf(table.cell(row, "type_code"))));
    }
}
