package org.hearthroll.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.TableKind;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.BreakdownView;
import org.hearthroll.ui.kit.Choice;

/** The switches of the screen of tables. */
final class TableTools {

    private final Texts texts;
    private final TablesModel model;
    private final Choice<String> table;
    private final Choice<String> across;
    private final Choice<String> compare;
    private final Choice<String> measure;
    private final Choice<Rounding> rounding;

    /** measured is told when another figure is to be shown. */
    TableTools(Texts texts, TablesModel model, Runnable measured) {
        this.texts = texts;
        this.model = model;
        table = new Choice<>(texts.say("tables.table"), id -> TableKind.of(id).name().in(texts.language()), id -> model.change(w -> w.table(id, TableKind.of(id).dimension())));
        across = new Choice<>(texts.say("causes.across"), this::across, d -> model.change(w -> w.by(d)));
        compare = new Choice<>(texts.say("causes.compare"), period -> period == null ? texts.say("causes.compare.none") : period, p -> model.change(w -> w.compare(p)));
        measure = new Choice<>(texts.say("causes.measure"), m -> texts.say("column." + m), _ -> measured.run());
        rounding = new Choice<>(texts.say("causes.rounding"), r -> texts.say("causes.rounding." + r), r -> model.change(w -> w.rounding(r)));
        table.setId("tables-table");
        across.setId("tables-across");
        compare.setId("tables-compare");
        measure.setId("tables-measure");
        measure.offer(BreakdownView.MEASURES, BreakdownView.MEASURES.getFirst());
    }

    Node[] nodes() {
        return new Node[] {table, across, compare, measure, rounding};
    }

    String measure() {
        return measure.getValue();
    }

    /** Shows the switches as they stand, and only those that matter now. */
    void show(List<String> others) {
        TableWish wish = model.wish();
        table.offer(TablesModel.tables().stream().map(TableKind::id).toList(), wish.table());
        across.offer(nothingOr(model.across().stream().map(Dimension::id)), wish.by());
        compare.offer(nothingOr(others.stream()), wish.compare());
        rounding.offer(List.of(Rounding.values()), wish.rounding());
        visible(compare, wish.by() == null && !others.isEmpty());
        visible(measure, wish.by() != null || wish.compare() != null);
    }

    private static List<String> nothingOr(Stream<String> choices) {
        List<String> all = new ArrayList<>();
        all.add(null);
        choices.forEach(all::add);
        return all;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private String across(String dimension) {
        return dimension == null ? texts.say("causes.across.none") : Dimensions.standard().find(dimension).map(Dimension::name).orElseThrow().in(texts.language());
    }
}
