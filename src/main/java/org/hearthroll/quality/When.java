package org.hearthroll.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A declared condition: alternatives joined by " | " of clauses joined by " &amp; ". An empty declaration always holds. */
record When(List<List<Clause>> alternatives) {

    When {
        alternatives = List.copyOf(alternatives);
    }

    static When of(String declared) {
        if (declared.isBlank()) {
            return new When(List.of(List.of()));
        }
        return new When(Arrays.stream(declared.split(" \\| ")).map(one -> Arrays.stream(one.split(" & ")).map(Clause::of).toList()).toList());
    }

    /** The clauses of the first alternative that holds; null if none does. */
    List<Clause> met(Values values) {
        for (List<Clause> clauses : alternatives) {
            if (all(clauses, values)) {
                return clauses;
            }
        }
        return null;
    }

    boolean holds(Values values) {
        return met(values) != null;
    }

    /** The fields it looks at. */
    List<String> fields() {
        return clauses().flatMap(clause -> clause.fields().stream()).distinct().toList();
    }

    /** The parameters it compares with. */
    List<String> parameters() {
        return clauses().map(Clause::parameter).filter(Objects::nonNull).distinct().toList();
    }

    Stream<Clause> clauses() {
        return alternatives.stream().flatMap(List::stream);
    }

    private static boolean all(List<Clause> clauses, Values values) {
        for (Clause clause : clauses) {
            if (!clause.holds(values)) {
                return false;
            }
        }
        return true;
    }
}
