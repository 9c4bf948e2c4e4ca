package org.hearthroll.ui.tables;

import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;

/** What the user wants to see: which table, what it is crossed with (null: nothing), what shares then are of, how they are rounded, and the period it is compared with (null: none). */
record TableWish(String table, String by, ShareOf shareOf, Rounding rounding, String compare) {

    static final TableWish FIRST = new TableWish("attributes", null, ShareOf.GROUP, Rounding.HALF_UP, null);

    /** Another table, crossed as this one is unless that would be by itself. */
    TableWish table(String other, String dimension) {
        return new TableWish(other, dimension.equals(by) ? null : by, shareOf, rounding, compare);
    }

    TableWish by(String dimension) {
        return new TableWish(table, dimension, shareOf, rounding, compare);
    }

    TableWish shareOf(ShareOf other) {
        return new TableWish(table, by, other, rounding, compare);
    }

    TableWish rounding(Rounding other) {
        return new TableWish(table, by, shareOf, other, compare);
    }

    TableWish compare(String period) {
        return new TableWish(table, by, shareOf, rounding, period);
    }

    /** The request for the table not crossed, and not compared. */
    TableRequest request(Scope scope) {
        return new TableRequest(table, scope, null, Counting.MAIN, null, new TableRequest.Shown(rounding, Fold.NOTHING, 0, Bands.STANDARD, shareOf));
    }
}
