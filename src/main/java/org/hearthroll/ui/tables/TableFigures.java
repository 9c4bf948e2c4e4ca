package org.hearthroll.ui.tables;

import org.hearthroll.figures.CrossedSentence;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableKind;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Breakdown;

/** A standard table as counted, and the wish it was counted by. */
record TableFigures(Breakdown tables, TableWish wish) {

    /** Counts what is wished, off the window's thread. */
    static TableFigures count(Breakdown.Source source, Scope scope, TableWish wish) {
        return new TableFigures(Breakdown.count(source, wish.request(scope), wish.across(), wish.compared()), wish);
    }

    /** How it was counted, in words: numerator and denominator; of a crossed table what shares are of, where measure is one. */
    Message counted(String measure) {
        Message counted = switch (wish.shape()) {
            case AMOUNTS -> Message.of("tables.counted.amounts");
            case INDICATORS -> Message.of("tables.counted.indicators");
            case INCIDENCE -> Message.of("tables.counted.incidence");
            default -> wish.amount() != null ? Message.of("tables.counted.amounts") : shares();
        };
        if (tables.crossed() == null || !wish.counts()) {
            return counted;
        }
        return tables.counted(Message.of(ofPersons() ? "tables.counted.persons.crossed" : "tables.counted.crossed"), measure, wish.shareOf());
    }

    private boolean ofPersons() {
        return Dimensions.standard().byId(TableKind.of(wish.table()).dimension()).overlaps();
    }

    private Message shares() {
        return ofPersons() ? Message.of("tables.counted.persons") : Message.of("tables.counted", tables.stated());
    }

    /** What the table is called. */
    Message title() {
        return wish.request(Scope.of(null)).by(wish.across()).title();
    }

    /** The paragraph to read out of a table that is crossed, in the unit of the measure; null for none, and of households where the table is of persons, who share them. */
    Message sentence(String measure) {
        boolean persons = Breakdown.ofPersons(measure);
        return tables.crossed() == null || !wish.counts() || ofPersons() && !persons ? null : CrossedSentence.ofAll(tables.crossed(), tables.whole(), wish.shareOf(), persons).orElse(null);
    }

    /** What its chart is called: what its bars stand for where that is an amount, and what they are crossed with only where they are. */
    Message drawn() {
        Message title = tables.drawn() == tables.whole() ? wish.request(Scope.of(null)).title() : title();
        return wish.shape() != TableKind.Shape.AMOUNTS ? title : Message.of("table.file.measure", title, bars().heading());
    }

    /** The amount that is drawn: the first that any row has. */
    private Table.Column bars() {
        Table table = tables.drawn();
        return table.columns().stream().filter(column -> column.kind() == Table.Kind.AMOUNT)
                .filter(column -> table.rows().stream().anyMatch(row -> table.cell(row, column.id()) != null)).findFirst().orElse(table.columns().getLast());
    }
}
