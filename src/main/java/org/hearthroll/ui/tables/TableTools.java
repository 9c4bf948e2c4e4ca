package org.hearthroll.ui.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.hearthroll.figures.Amount;
import org.hearthroll.figures.Amounts;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.TableKind;
import org.hearthroll.figures.Themes;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.BreakdownTools;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.OfficeRounding;
import org.hearthroll.ui.kit.Parts;

/** The switches of the screen of tables. */
final class TableTools {

    private final TablesModel model;
    private final Choice<String> table;
    private final Choice<String> amount;
    private final BreakdownTools breakdown;
    private Set<String> unfilled = Set.of();

    /** measured is told when another figure is to be shown. */
    TableTools(Texts texts, TablesModel model, OfficeRounding rounding, Runnable measured) {
        this.model = model;
        table = new Choice<String>(texts.say("tables.table"), id -> TableKind.of(id).name().in(texts.language()), id -> model.change(w -> w.table(id)))
                .grouped(id -> Themes.ofTable(id).in(texts.language())).paling(id -> unfilled.contains(id), texts.say("choice.unfilled")).searching(texts);
        table.setId("tables-table");
        amount = new Choice<String>(texts.say("tables.amount"), id -> texts.say(id == null ? Message.of("tables.amount.none") : Amounts.byId(id).called()), id -> model.change(w -> w.amount(id)))
                .paling(id -> unfilled.contains(id), texts.say("choice.unfilled")).searching(texts);
        amount.setId("tables-amount");
        breakdown = new BreakdownTools(texts, "tables", rounding,
                new BreakdownTools.Heard(d -> model.change(w -> w.by(d)), p -> model.change(w -> w.compare(p)), s -> model.change(w -> w.shareOf(s)), r -> model.change(w -> w.rounding(r)), measured));
    }

    Node[] nodes() {
        return Stream.of(Stream.of(table, amount), breakdown.across().stream(), Stream.of(breakdown.rounding())).flatMap(nodes -> nodes).toArray(Node[]::new);
    }

    String measure() {
        return breakdown.measure();
    }

    void succeed(TableTools before) {
        breakdown.succeed(before.breakdown);
    }

    /** Marks the tables, amounts and dimensions that have nothing to show. */
    void unfilled(Set<String> ids) {
        unfilled = ids;
        table.relist();
        amount.relist();
        breakdown.unfilled(ids);
    }

    /** Shows the switches as they stand, and only those that matter now. */
    void show(List<String> others) {
        TableWish wish = model.wish();
        table.offer(TablesModel.tables().stream().map(TableKind::id).toList(), wish.table());
        breakdown.begin(wish.ofPersons());
        breakdown.show(model.across().stream().map(Dimension::id).toList(), wish.by(), others, wish.compare(), wish.counts());
        breakdown.measures(wish.measures());
        breakdown.shares(wish.shareOf(), wish.rounding());
        Parts.show(breakdown.rounding(), wish.counts());
        amount.offerOrNothing(Amounts.all().stream().map(Amount::id).toList(), wish.amount());
        Parts.show(amount, wish.shape() == TableKind.Shape.HOUSEHOLDS);
    }
}
