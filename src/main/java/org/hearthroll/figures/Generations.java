package org.hearthroll.figures;

import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;

/** The two generations of causes, which one table never mixes: the causes of 2014 to 2020, and the risks since 2021. */
final class Generations {

    static final String CAUSES = "2014";
    static final String RISKS = "2021";

    private final Counts counts;

    Generations(Counts counts) {
        this.counts = counts;
    }

    /** The dimension that a table of causes counts; refuses to guess where a period holds both generations. */
    Dimension dimension(TableRequest request, Scope scope) {
        String family = generation(request.generation(), scope).equals(RISKS) ? "risk" : "cause";
        return Dimensions.standard().byId(request.counting() == Counting.ANY ? "any_" + family : family);
    }

    private String generation(String wanted, Scope scope) {
        if (wanted != null && !wanted.equals(CAUSES) && !wanted.equals(RISKS)) {
            throw Refusal.of("figures.refused.generation", wanted);
        }
        if (wanted != null) {
            return wanted;
        }
        boolean risks = counts.states(scope, Dimensions.standard().byId("risk"));
        if (risks && counts.states(scope, Dimensions.standard().byId("cause"))) {
            throw Refusal.of("figures.refused.both-generations", scope.period());
        }
        return risks ? RISKS : CAUSES;
    }
}
