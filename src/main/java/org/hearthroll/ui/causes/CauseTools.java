package org.hearthroll.ui.causes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.BreakdownView;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Segments;

/** The switches of the screen of causes. */
final class CauseTools {

    private static final List<Fold> FOLDS = Stream.concat(Stream.of(Fold.NOTHING), Stream.of("1", "2", "3", "5").map(p -> new Fold(List.of(), new BigDecimal(p)))).toList();

    private final Texts texts;
    private final Segments<Counting> counting;
    private final Segments<String> generation;
    private final Choice<String> across;
    private final Choice<String> compare;
    private final Choice<String> measure;
    private final Choice<Fold> fold;
    private final Choice<Rounding> rounding;

    /** measured is told when another figure of a crossed table is to be shown. */
    CauseTools(Texts texts, CausesModel model, Runnable measured) {
        this.texts = texts;
        counting = new Segments<>(List.of(Counting.values()), c -> texts.say("causes.counting." + c), c -> model.change(w -> w.counting(c)));
        generation = new Segments<>(List.of("2014", "2021"), g -> texts.say("causes.generation." + g), g -> model.change(w -> w.generation(g)));
        across = new Choice<>(texts.say("causes.across"), this::across, d -> model.change(w -> w.by(d)));
        compare = new Choice<>(texts.say("causes.compare"), period -> period == null ? texts.say("causes.compare.none") : period, p -> model.change(w -> w.compare(p)));
        measure = new Choice<>(texts.say("causes.measure"), m -> texts.say("column." + m), _ -> measured.run());
        fold = new Choice<>(texts.say("causes.fold"), this::fold, f -> model.change(w -> w.fold(f)));
        rounding = new Choice<>(texts.say("causes.rounding"), r -> texts.say("causes.rounding." + r), r -> model.change(w -> w.rounding(r)));
        counting.setId("causes-counting");
        across.setId("causes-across");
        fold.setId("causes-fold");
        rounding.setId("causes-rounding");
        measure.setId("causes-measure");
        compare.setId("causes-compare");
        generation.setId("causes-generation");
        measure.offer(BreakdownView.MEASURES, BreakdownView.MEASURES.getFirst());
    }

    Node[] nodes() {
        return new Node[] {counting, generation, across, compare, measure, fold, rounding};
    }

    String measure() {
        return measure.getValue();
    }

    /** Shows the switches as they stand, and only those that matter now. */
    void show(CauseWish wish, List<String> others, boolean bothGenerations) {
        counting.choose(wish.counting());
        if (wish.generation() != null) {
            generation.choose(wish.generation());
        }
        List<String> dimensions = new ArrayList<>();
        dimensions.add(null);
        CausesModel.across().forEach(d -> dimensions.add(d.id()));
        others.forEach(period -> dimensions.add(CausesModel.then(wish, period)));
        across.offer(dimensions, wish.by());
        fold.offer(FOLDS, wish.fold());
        rounding.offer(List.of(Rounding.values()), wish.rounding());
        visible(generation, bothGenerations);
        List<String> periods = new ArrayList<>();
        periods.add(null);
        periods.addAll(others);
        compare.offer(periods, wish.compare());
        visible(compare, wish.by() == null && !others.isEmpty());
        visible(measure, wish.by() != null || wish.compare() != null);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private String across(String dimension) {
        return dimension == null ? texts.say("causes.across.none") : Dimensions.standard().find(dimension).map(Dimension::name).orElseThrow().in(texts.language());
    }

    private String fold(Fold chosen) {
        return chosen.isNothing() ? texts.say("causes.fold.none") : texts.say("causes.fold.below", chosen.below().toPlainString());
    }
}
