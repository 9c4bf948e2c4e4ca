package org.hearthroll.figures;

import java.util.List;
import java.util.Set;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Scope;

/**
 * A scope where problems are counted against households: what is said of problems narrows only the problems, never the households they
 * are measured by, nor how many of these are checked.
 */
record ProblemScope(Scope problems) {

    /** Every state there is: a problem always has one. */
    private static final String ANY = String.join(";", new Labels(CodeLists.standard()).declared(Dimensions.standard().byId("problem_state")));

    private static final Set<String> PLACES = Set.of("township", "village", "group");

    /** The households the problems are measured by. */
    Scope households() {
        return new Scope(problems.period(), problems.conditions().stream().filter(c -> !ofProblems(c)).toList());
    }

    /** The same everywhere in the county: a place is measured by all of them, not by itself. */
    ProblemScope everywhere() {
        return new ProblemScope(new Scope(problems.period(), problems.conditions().stream().filter(c -> !PLACES.contains(c.dimension())).toList()));
    }

    /** The households that have such problems, or any where nothing is said of them. */
    Scope withProblems() {
        return conditions().isEmpty() ? problems.and("problem_state", ANY) : problems;
    }

    /** What is said of problems alone. */
    List<Condition> conditions() {
        return problems.conditions().stream().filter(ProblemScope::ofProblems).toList();
    }

    private static boolean ofProblems(Condition condition) {
        return Dimensions.standard().byId(condition.dimension()).grain() == Grain.PROBLEM;
    }
}
