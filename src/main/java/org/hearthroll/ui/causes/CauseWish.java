package org.hearthroll.ui.causes;

import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;

/**
 * What the user wants to see of the causes: what counts, what it is crossed with (null: nothing), what shares then are of, which generation (null: the one there
 * is), rounding, fold, and the period it is compared with (null: none).
 */
record CauseWish(Counting counting, String by, ShareOf shareOf, String generation, Rounding rounding, Fold fold, String compare) {

    static final CauseWish FIRST = new CauseWish(Counting.MAIN, null, ShareOf.GROUP, null, Rounding.HALF_UP, Fold.NOTHING, null);

    CauseWish counting(Counting other) {
        return new CauseWish(other, by, shareOf, generation, rounding, fold, compare);
    }

    CauseWish by(String dimension) {
        return new CauseWish(counting, dimension, shareOf, generation, rounding, fold, compare);
    }

    CauseWish shareOf(ShareOf other) {
        return new CauseWish(counting, by, other, generation, rounding, fold, compare);
    }

    CauseWish generation(String other) {
        return new CauseWish(counting, by, shareOf, other, rounding, fold, compare);
    }

    CauseWish rounding(Rounding other) {
        return new CauseWish(counting, by, shareOf, generation, other, fold, compare);
    }

    CauseWish fold(Fold other) {
        return new CauseWish(counting, by, shareOf, generation, rounding, other, compare);
    }

    CauseWish compare(String period) {
        return new CauseWish(counting, by, shareOf, generation, rounding, fold, period);
    }

    /** The request for the table not crossed, and not compared. */
    TableRequest request(Scope scope) {
        return new TableRequest("causes", scope, null, counting, generation, new TableRequest.Shown(rounding, fold, 0, Bands.STANDARD, shareOf));
    }
}
