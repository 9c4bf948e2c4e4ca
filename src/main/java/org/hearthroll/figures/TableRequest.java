package org.hearthroll.figures;

import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/**
 * Which table is wanted: the id of a declared table or of a dimension, the households it speaks of, the dimension it is broken down
 * by (null: none), which causes count, which generation of causes ("2014", "2021"; null: the only one the period holds), how it is shown,
 * the period it is compared with (null: none), and the amount that is added up in place of shares (null: none).
 */
public record TableRequest(String name, Scope scope, String by, Counting counting, String generation, Shown shown, String compare, String amount) {

    /** Compared with no other period, and without an amount. */
    public TableRequest(String name, Scope scope, String by, Counting counting, String generation, Shown shown) {
        this(name, scope, by, counting, generation, shown, null, null);
    }

    /** How the figures are shown: rounding, what is folded, how many townships are named one by one, the bands of problem counts, what shares of a crossed table are of. */
    public record Shown(Rounding rounding, Fold fold, int nameTop, Bands bands, ShareOf shareOf) {

        public static final Shown STANDARD = new Shown(Rounding.HALF_UP, Fold.NOTHING, 3, Bands.STANDARD);

        /** With shares of the group. */
        public Shown(Rounding rounding, Fold fold, int nameTop, Bands bands) {
            this(rounding, fold, nameTop, bands, ShareOf.GROUP);
        }

        public Shown rounding(Rounding other) {
            return new Shown(other, fold, nameTop, bands, shareOf);
        }

        public Shown shareOf(ShareOf other) {
            return new Shown(rounding, fold, nameTop, bands, other);
        }
    }

    /** A table as meetings show it: main causes, each share rounded for itself, nothing folded. */
    public static TableRequest of(String name, Scope scope) {
        return new TableRequest(name, scope, null, Counting.MAIN, null, Shown.STANDARD);
    }

    public TableRequest by(String dimension) {
        return new TableRequest(name, scope, dimension, counting, generation, shown, compare, amount);
    }

    public TableRequest counting(Counting other) {
        return new TableRequest(name, scope, by, other, generation, shown, compare, amount);
    }

    public TableRequest generation(String other) {
        return new TableRequest(name, scope, by, counting, other, shown, compare, amount);
    }

    public TableRequest shown(Shown other) {
        return new TableRequest(name, scope, by, counting, generation, other, compare, amount);
    }

    public TableRequest compare(String period) {
        return new TableRequest(name, scope, by, counting, generation, shown, period, amount);
    }

    /** The same of another period, compared with none. */
    TableRequest in(String period) {
        return new TableRequest(name, new Scope(period, scope.conditions()), by, counting, generation, shown, null, amount);
    }

    public TableRequest amount(String id) {
        return new TableRequest(name, scope, by, counting, generation, shown, compare, id);
    }

    /** What the table is called: its name, the amount it adds up, and what it is broken down by. */
    public Message title() {
        TableKind kind = TableKind.of(name);
        Message title = Message.of(counting == Counting.ANY ? "table.title.any" : kind.isCauses() ? "table.title.main" : "table.title", kind.name());
        if (amount != null) {
            title = Message.of("table.title.amount", title, Amounts.byId(amount).called());
        }
        return by == null ? title : Message.of("table.title.by", title, Dimensions.standard().byId(by).name());
    }
}
