package org.hearthroll.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;
import org.hearthroll.text.Refusal;

/** The declared amounts, in the order they are offered. */
public final class Amounts {

    private static final List<Amount> DECLARED = Declared.rows("figures/amounts.csv").stream().map(Amounts::amount).toList();

    private Amounts() {
    }

    public static List<Amount> all() {
        return DECLARED;
    }

    public static Optional<Amount> find(String id) {
        return DECLARED.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The amount of an id; refuses an unknown one and names the known ones. */
    public static Amount byId(String id) {
        return find(id).orElseThrow(() -> Refusal.of("figures.refused.amount", id, String.join(", ", DECLARED.stream().map(Amount::id).toList())));
    }

    /** The rows of a standard table, all measured in the same. */
    static List<Amount> of(TableKind kind) {
        return DECLARED.stream().filter(a -> a.tables().contains(kind.id())).toList();
    }

    private static Amount amount(Map<String, String> row) {
        return new Amount(row.get("id"), new Label(row.get("zh"), row.get("en")), Amount.Measure.valueOf(row.get("unit")), Amount.Per.valueOf(row.get("per")), row.get("column"),
                Integer.parseInt(row.get("decimals")), row.get("tables").isEmpty() ? List.of() : Arrays.asList(row.get("tables").split(";")));
    }
}
