package org.hearthroll.figures;

import java.util.List;
import java.util.Optional;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;

/** The declared indicators, in the order of their tables. */
public final class Indicators {

    private static final List<Indicator> DECLARED = Declared.rows("figures/indicators.csv").stream()
            .map(row -> Indicator.declared(row.get("table"), row.get("id"), new Label(row.get("zh"), row.get("en")), row.get("where"))).toList();

    private Indicators() {
    }

    public static List<Indicator> all() {
        return DECLARED;
    }

    static Optional<Indicator> find(String id) {
        return DECLARED.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The rows of a standard table. */
    static List<Indicator> of(TableKind kind) {
        return DECLARED.stream().filter(i -> i.table().equals(kind.id())).toList();
    }
}
