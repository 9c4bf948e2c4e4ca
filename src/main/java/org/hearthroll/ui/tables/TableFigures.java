package org.hearthroll.ui.tables;

import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.TableKind;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Breakdown;

/** A standard table as counted, and the wish it was counted by. */
record TableFigures(Breakdown tables, TableWish wish) {

    /** Counts what is wished, off the window's thread. */
    static TableFigures count(Breakdown.Source source, Scope scope, TableWish wish) {
        Breakdown tables = Breakdown.count(source, wish.request(scope), wish.by(), wish.compare());
        return new TableFigures(tables, tables.compared() == null ? wish.compare(null) : wish);
    }

    /** How it was counted, in words: numerator and denominator. */
    Message counted() {
        boolean persons = Dimensions.standard().byId(TableKind.of(wish.table()).dimension()).overlaps();
        Message counted = persons ? Message.of("tables.counted.persons") : Message.of("tables.counted", tables.stated());
        return tables.crossed() == null ? counted : Message.of("figures.counted.crossed", counted, Message.of("figures.note.share-of." + wish.shareOf()));
    }

    /** What the table and its chart are called. */
    Message title() {
        Message title = Message.of("table.title", TableKind.of(wish.table()).name());
        return wish.by() == null ? title : Message.of("table.title.by", title, Dimensions.standard().byId(wish.by()).name());
    }
}
