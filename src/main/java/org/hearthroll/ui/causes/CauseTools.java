package org.hearthroll.ui.causes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Fold;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.BreakdownTools;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.OfficeRounding;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Segments;

/** The switches of the screen of causes. */
final class CauseTools {

    private static final List<Fold> FOLDS = Stream.concat(Stream.of(Fold.NOTHING), Stream.of("1", "2", "3", "5").map(p -> new Fold(List.of(), new BigDecimal(p)))).toList();

    private final Texts texts;
    private final Segments<Counting> counting;
    private final Segments<String> generation;
    private final Choice<Fold> fold;
    private final BreakdownTools breakdown;

    /** measured is told when another figure of a crossed table is to be shown. */
    CauseTools(Texts texts, CausesModel model, OfficeRounding rounding, Runnable measured) {
        this.texts = texts;
        counting = new Segments<>(List.of(Counting.values()), c -> texts.say("causes.counting." + c), c -> model.change(w -> w.counting(c)));
        generation = new Segments<>(List.of("2014", "2021"), g -> texts.say("causes.generation." + g), g -> model.change(w -> w.generation(g)));
        fold = new Choice<>(texts.say("causes.fold"), this::fold, f -> model.change(w -> w.fold(f)));
        counting.setId("causes-counting");
        generation.setId("causes-generation");
        fold.setId("causes-fold");
        breakdown = new BreakdownTools(texts, "causes", rounding,
                new BreakdownTools.Heard(d -> model.change(w -> w.by(d)), p -> model.change(w -> w.compare(p)), s -> model.change(w -> w.shareOf(s)), r -> model.change(w -> w.rounding(r)), measured));
    }

    Node[] nodes() {
        return Stream.of(Stream.of(counting, generation), breakdown.across().stream(), Stream.of(fold, breakdown.rounding())).flatMap(nodes -> nodes).toArray(Node[]::new);
    }

    String measure() {
        return breakdown.measure();
    }

    /** Marks the dimensions that have nothing to show. */
    void unfilled(Set<String> dimensions) {
        breakdown.unfilled(dimensions);
    }

    void succeed(CauseTools before) {
        breakdown.succeed(before.breakdown);
    }

    /** Shows the switches as they stand, and only those that matter now. */
    void show(CauseWish wish, List<String> others, boolean bothGenerations) {
        counting.choose(wish.counting());
        if (wish.generation() != null) {
            generation.choose(wish.generation());
        }
        Parts.show(generation, bothGenerations);
        fold.offer(FOLDS, wish.fold());
        Stream<String> then = others.stream().map(period -> CausesModel.then(wish, period));
        breakdown.begin(wish.by() != null && Dimensions.standard().byId(wish.by()).grain() == Dimension.Grain.PERSON);
        breakdown.show(Stream.concat(CausesModel.across().stream().map(Dimension::id), then).toList(), wish.by(), others, wish.compare(), true);
        breakdown.shares(wish.shareOf(), wish.rounding());
    }

    private String fold(Fold chosen) {
        return chosen.isNothing() ? texts.say("causes.fold.none") : texts.say("causes.fold.below", chosen.below().toPlainString());
    }
}
