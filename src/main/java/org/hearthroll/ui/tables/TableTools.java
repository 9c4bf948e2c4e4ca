package org.hearthroll.ui.tables;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.TableKind;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.BreakdownTools;
import org.hearthroll.ui.kit.Choice;

/** The switches of the screen of tables. */
final class TableTools {

    private final TablesModel model;
    private final Choice<String> table;
    private final BreakdownTools breakdown;

    /** measured is told when another figure is to be shown. */
    TableTools(Texts texts, TablesModel model, Runnable measured) {
        this.model = model;
        table = new Choice<>(texts.say("tables.table"), id -> TableKind.of(id).name().in(texts.language()), id -> model.change(w -> w.table(id, TableKind.of(id).dimension())));
        table.setId("tables-table");
        breakdown = new BreakdownTools(texts, "tables",
                new BreakdownTools.Heard(d -> model.change(w -> w.by(d)), p -> model.change(w -> w.compare(p)), s -> model.change(w -> w.shareOf(s)), r -> model.change(w -> w.rounding(r)), measured));
    }

    Node[] nodes() {
        return Stream.of(Stream.of(table), breakdown.across().stream(), Stream.of(breakdown.rounding())).flatMap(nodes -> nodes).toArray(Node[]::new);
    }

    String measure() {
        return breakdown.measure();
    }

    /** Shows the switches as they stand, and only those that matter now. */
    void show(List<String> others) {
        TableWish wish = model.wish();
        table.offer(TablesModel.tables().stream().map(TableKind::id).toList(), wish.table());
        breakdown.show(model.across().stream().map(Dimension::id).toList(), wish.by(), others, wish.compare());
        breakdown.shares(wish.shareOf(), wish.rounding());
    }
}
