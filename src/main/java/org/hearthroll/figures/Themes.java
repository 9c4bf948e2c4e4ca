package org.hearthroll.figures;

import java.util.HashMap;
import java.util.Map;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;

/** What standard tables and dimensions are about, so that a long list of them can be offered by subject. */
public final class Themes {

    private static final Map<String, Label> NAMES = new HashMap<>();
    private static final Map<String, Label> TABLES = new HashMap<>();
    private static final Map<String, Label> DIMENSIONS = new HashMap<>();

    static {
        Declared.rows("figures/themes.csv").forEach(row -> NAMES.put(row.get("id"), new Label(row.get("zh"), row.get("en"))));
        Declared.rows("figures/tables.csv").forEach(row -> TABLES.put(row.get("id"), NAMES.get(row.get("theme"))));
        Declared.rows("figures/dimensions.csv").forEach(row -> DIMENSIONS.put(row.get("id"), NAMES.get(row.get("theme"))));
    }

    private Themes() {
    }

    /** What a standard table is about. */
    public static Label ofTable(String id) {
        return TABLES.get(id);
    }

    /** What a dimension is about, whatever period it is looked up in. */
    public static Label ofDimension(String id) {
        return DIMENSIONS.get(id.split(Dimension.AT)[0]);
    }
}
