package org.hearthroll.figures;

import java.util.List;

/** A dimension to count by: by its values, with some of them folded into one; by whether it was filled in; or only reading what carries it. */
public record Cut(Dimension dimension, Form form, List<String> folded) {

    /** What is told apart. */
    public enum Form {
        VALUES, STATED, NOTHING
    }

    public Cut {
        folded = List.copyOf(folded);
    }

    static Cut by(Dimension dimension) {
        return dimension == null ? null : new Cut(dimension, Form.VALUES, List.of());
    }

    Cut folding(List<String> codes) {
        return new Cut(dimension, Form.VALUES, codes);
    }

    Cut as(Form other) {
        return new Cut(dimension, other, List.of());
    }
}
