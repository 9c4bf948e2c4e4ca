package org.hearthroll.ui.distribution;

import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;

/**
 * What the user wants to see of the problems: which view, areas of problems or every single type, how many townships are named, in which
 * bands the others, of which kind alone (null: all problems), the period the townships are compared with (null: none), and how
 * shares are rounded.
 */
record ProblemWish(View view, boolean everyType, int nameTop, Bands bands, ProblemKind kind, String compare, Rounding rounding) {

    static final ProblemWish FIRST = new ProblemWish(View.TOWNSHIPS, false, TableRequest.Shown.STANDARD.nameTop(), Bands.STANDARD, null, null, Rounding.HALF_UP);

    ProblemWish view(View other) {
        return new ProblemWish(other, everyType, nameTop, bands, kind, compare, rounding);
    }

    ProblemWish everyType(boolean every) {
        return new ProblemWish(view, every, nameTop, bands, kind, compare, rounding);
    }

    ProblemWish nameTop(int number) {
        return new ProblemWish(view, everyType, number, bands, kind, compare, rounding);
    }

    ProblemWish bands(Bands other) {
        return new ProblemWish(view, everyType, nameTop, other, kind, compare, rounding);
    }

    ProblemWish kind(ProblemKind other) {
        return new ProblemWish(view, everyType, nameTop, bands, other, compare, rounding);
    }

    ProblemWish compare(String period) {
        return new ProblemWish(view, everyType, nameTop, bands, kind, period, rounding);
    }

    ProblemWish rounding(Rounding rule) {
        return new ProblemWish(view, everyType, nameTop, bands, kind, compare, rule);
    }

    /** A scope with only the problems of the wished kind; its households stay. */
    Scope within(Scope scope) {
        return kind == null ? scope : kind.within(scope);
    }

    TableRequest distribution(Scope scope) {
        return request("distribution", within(scope)).compare(compare);
    }

    TableRequest types(Scope scope) {
        return types(within(scope), everyType);
    }

    /** The kinds the paragraph names: areas or, within one of them, its types. */
    TableRequest spoken(Scope scope) {
        return types(within(scope), kind != null);
    }

    /** Every area, or every single type, of a scope. */
    TableRequest types(Scope scope, boolean every) {
        return request(every ? "problems" : "problem_areas", scope);
    }

    private TableRequest request(String name, Scope scope) {
        return new TableRequest(name, scope, null, Counting.MAIN, null, new TableRequest.Shown(rounding, Fold.NOTHING, nameTop, bands));
    }
}
