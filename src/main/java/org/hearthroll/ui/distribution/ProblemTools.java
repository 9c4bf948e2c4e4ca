package org.hearthroll.ui.distribution;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Labels;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.CompareChoice;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Segments;

/** The switches of the screen of problems by township. */
final class ProblemTools {

    private static final List<Integer> TOPS = List.of(1, 2, 3, 4, 5, 8, 10);
    private static final Labels LABELS = new Labels(CodeLists.standard());

    private final Segments<View> view;
    private final Choice<ProblemKind> kind;
    private final Segments<Boolean> detail;
    private final Choice<Integer> top;
    private final CompareChoice compare;
    private final BandsTool bands;

    ProblemTools(Texts texts, DistributionModel model) {
        view = new Segments<>(List.of(View.values()), v -> texts.say("distribution.view." + v), v -> model.change(w -> w.view(v)));
        kind = new Choice<ProblemKind>(texts.say("distribution.kind"), k -> k == null ? texts.say("distribution.kind.all") : label(texts, k), k -> model.change(w -> w.kind(k))).searching(texts);
        detail = new Segments<>(List.of(false, true), every -> texts.say(every ? "distribution.types.every" : "distribution.types.areas"), every -> model.change(w -> w.everyType(every)));
        top = new Choice<>(texts.say("distribution.top"), k -> texts.say("distribution.top.count", k), k -> model.change(w -> w.nameTop(k)));
        compare = new CompareChoice(texts, "distribution-compare", period -> model.change(w -> w.compare(period)));
        bands = new BandsTool(texts, model);
        view.setId("distribution-view");
        kind.setId("distribution-kind");
        detail.setId("distribution-detail");
        top.setId("distribution-top");
        top.setTooltip(new Tooltip(texts.say("distribution.top.tip")));
    }

    Node[] nodes() {
        return new Node[] {view, kind, detail, compare.node(), top, bands};
    }

    /** Shows the switches as they stand, and only those that matter in the view; unledgered says that the period to compare with has no ledger. */
    void show(ProblemWish wish, List<ProblemKind> kinds, List<String> others, boolean unledgered) {
        kind.offerOrNothing(kinds, wish.kind());
        compare.show(others, wish.compare(), wish.view() == View.TOWNSHIPS ? null : Message.of("compare.view"));
        if (unledgered && wish.view() == View.TOWNSHIPS) {
            compare.without(Message.of("compare.unledgered", wish.compare()));
        }
        bands.show();
        view.choose(wish.view());
        detail.choose(wish.everyType());
        top.offer(TOPS, wish.nameTop());
        Parts.show(detail, wish.view() != View.TOWNSHIPS);
        Parts.show(top, wish.view() == View.TOWNSHIPS);
        Parts.show(bands, wish.view() == View.TOWNSHIPS);
    }

    private static String label(Texts texts, ProblemKind kind) {
        return LABELS.label(Dimensions.standard().byId(kind.dimension()), kind.code()).in(texts.language());
    }
}
