package org.hearthroll.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;

/** The declared kinds of help a measure belongs to, named as the fields of the register that take measures. */
public final class Categories {

    private static final Map<String, Label> LABELS = read();

    private Categories() {
    }

    /** The codes of all, in their order. */
    public static List<String> all() {
        return List.copyOf(LABELS.keySet());
    }

    public static Label label(String code) {
        return LABELS.get(code);
    }

    private static Map<String, Label> read() {
        Map<String, Label> labels = new LinkedHashMap<>();
        Declared.rows("plan/categories.csv").forEach(row -> labels.put(row.get("code"), new Label(row.get("zh"), row.get("en"))));
        return labels;
    }
}
