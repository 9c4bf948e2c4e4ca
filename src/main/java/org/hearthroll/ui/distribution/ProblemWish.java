package org.hearthroll.ui.distribution;

import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;

/** What the user wants to see of the problems: which view, areas of problems or every single type, how many townships are named, in which bands the others. */
record ProblemWish(View view, boolean everyType, int nameTop, Bands bands) {

    static final ProblemWish FIRST = new ProblemWish(View.TOWNSHIPS, false, TableRequest.Shown.STANDARD.nameTop(), Bands.STANDARD);

    ProblemWish view(View other) {
        return new ProblemWish(other, everyType, nameTop, bands);
    }

    ProblemWish everyType(boolean every) {
        return new ProblemWish(view, every, nameTop, bands);
    }

    ProblemWish nameTop(int number) {
        return new ProblemWish(view, everyType, number, bands);
    }

    ProblemWish bands(Bands other) {
        return new ProblemWish(view, everyType, nameTop, other);
    }

    TableRequest distribution(Scope scope) {
        return request("distribution", scope);
    }

    TableRequest types(Scope scope) {
        return request(everyType ? "problems" : "problem_areas", scope);
    }

    private TableRequest request(String name, Scope scope) {
        return new TableRequest(name, scope, null, Counting.MAIN, null, new TableRequest.Shown(Rounding.HALF_UP, Fold.NOTHING, nameTop, bands));
    }
}
