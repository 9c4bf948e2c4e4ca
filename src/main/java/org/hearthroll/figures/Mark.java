package org.hearthroll.figures;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;

/** Codes that stand in a table beside those of its lists: what no list knows, what was folded, what was left blank, the sum. In this order. */
public enum Mark {
    UNMATCHED, FOLD, ABSENT, NONE, TOTAL;

    private static final Map<String, Label> NAMES = Declared.rows("figures/marks.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> new Label(row.get("zh"), row.get("en"))));

    public Label label() {
        return NAMES.get(name());
    }

    /** Whether a word is the code or the label of a mark. */
    public static boolean isOne(String word) {
        return of(word).isPresent();
    }

    /** The mark of a code or of its label in either language. */
    static Optional<Mark> of(String word) {
        return Arrays.stream(values()).filter(m -> m.name().equals(word) || m.label().zh().equals(word) || m.label().en().equals(word)).findFirst();
    }
}
