package org.hearthroll.figures;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A dimension to count by, with some of its values folded into one. */
public record Cut(Dimension dimension, List<String> folded) {

    public Cut {
        folded = List.copyOf(folded);
    }

    static Cut by(Dimension dimension) {
        return dimension == null ? null : new Cut(dimension, List.of());
    }

    Cut folding(List<String> codes) {
        return new Cut(dimension, codes);
    }

    /** The values, each once, that a recorded text stands for; the one value null where it was left blank. */
    List<String> values(String recorded) {
        if (recorded == null || recorded.isEmpty()) {
            return Collections.singletonList(null);
        }
        if (!dimension.several()) {
            return List.of(folding(recorded));
        }
        return Arrays.stream(recorded.split(";")).map(this::folding).distinct().toList();
    }

    private String folding(String value) {
        return folded.contains(value) ? Mark.FOLD.name() : value;
    }
}
