package org.hearthroll.figures;

import java.util.List;

/** A dimension to count by: by its values, with some of them folded into one, or only by whether it was filled in at all. */
public record Cut(Dimension dimension, boolean onlyWhetherStated, List<String> folded) {

    /** The value under which folded values are counted. */
    public static final String FOLD = "FOLD";

    /** The value of everything that was filled in, where only that is asked. */
    public static final String STATED = "STATED";

    public Cut {
        folded = List.copyOf(folded);
    }

    static Cut by(Dimension dimension) {
        return dimension == null ? null : new Cut(dimension, false, List.of());
    }

    Cut folding(List<String> codes) {
        return new Cut(dimension, false, codes);
    }

    Cut whetherStated() {
        return new Cut(dimension, true, List.of());
    }
}
