package org.hearthroll.ui.distribution;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Rounding;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Breakdown;
import org.hearthroll.ui.kit.Counted;
import org.hearthroll.ui.kit.Jobs;

/** What the screen of problems by township shows and what can be asked of it. */
public final class DistributionModel {

    private static final Message JOB = Message.of("distribution.job");

    private final Breakdown.Source source;
    private final Counted<ProblemFigures> counted;
    private final ReadOnlyObjectWrapper<Message> wrongBands = new ReadOnlyObjectWrapper<>();
    private Consumer<ProblemWish> kept = _ -> { };
    private ProblemWish wish = ProblemWish.FIRST;
    private Scope scope = Scope.of(null);

    /** failed hears what could not be counted. */
    public DistributionModel(Breakdown.Source source, Jobs jobs, Consumer<Throwable> failed) {
        this.source = source;
        this.counted = new Counted<>(jobs, JOB, failed);
    }

    /** Whether other figures than those that are shown are being counted. */
    ReadOnlyBooleanProperty counting() {
        return counted.counting();
    }

    /** Whether the workspace has no roster yet. */
    ReadOnlyBooleanProperty noRoster() {
        return counted.noRoster();
    }

    /** The figures; null before they are counted for the first time, and before a first roster. */
    ReadOnlyObjectProperty<ProblemFigures> figures() {
        return counted.figures();
    }

    /** Why the bands last typed were not taken; null if they were. */
    ReadOnlyObjectProperty<Message> wrongBands() {
        return wrongBands.getReadOnlyProperty();
    }

    ProblemWish wish() {
        return wish;
    }

    /** Begins with a wish, such as the one of yesterday; what is wished from now on is kept. */
    void begin(ProblemWish first, Consumer<ProblemWish> keeping) {
        wish = first;
        kept = keeping;
    }

    /** Wishes what was wished in the window before. */
    void succeed(DistributionModel before) {
        wish = before.wish;
    }

    /** Rounds by a rule as soon as it counts again. */
    void round(Rounding rule) {
        wish = wish.rounding(rule);
    }

    void change(UnaryOperator<ProblemWish> other) {
        wrongBands.set(null);
        wish = other.apply(wish);
        kept.accept(wish);
        read(scope);
    }

    /** Takes bands as they are typed, such as "10-30,5-9,1-4"; what is wrong with them is said and the old ones stay. */
    void bands(String typed) {
        try {
            Bands bands = Bands.parse(typed);
            change(w -> w.bands(bands));
        } catch (Refusal wrong) {
            wrongBands.set(wrong.said());
        }
    }

    /** Counts again, within a scope. */
    void read(Scope within) {
        scope = within;
        ProblemWish wanted = wish;
        counted.count(_ -> ProblemFigures.count(source, within, wanted), _ -> { });
    }
}
