package org.hearthroll.ui.causes;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Movement;
import org.hearthroll.figures.Rounding;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Blanks;
import org.hearthroll.ui.kit.Breakdown;
import org.hearthroll.ui.kit.Counted;
import org.hearthroll.ui.kit.Jobs;
import org.hearthroll.ui.kit.Movements;

/** What the screen of causes shows and what can be asked of it. */
public final class CausesModel {

    private static final Message JOB = Message.of("causes.job");
    private static final List<String> NOT_ACROSS = List.of("cause", "any_cause", "risk", "any_risk");

    private final Breakdown.Source source;
    private final Movements movements;
    private final Counted<CauseFigures> counted;
    private final Blanks blanks;
    private final ReadOnlyObjectWrapper<CauseWish> wish = new ReadOnlyObjectWrapper<>(CauseWish.FIRST);
    private final ReadOnlyBooleanWrapper bothGenerations = new ReadOnlyBooleanWrapper();
    private Scope scope = Scope.of(null);

    /** failed hears what could not be counted. */
    public CausesModel(Breakdown.Source source, Jobs jobs, Consumer<Throwable> failed) {
        this.source = source;
        this.movements = new Movements(source, jobs, failed);
        this.counted = new Counted<>(jobs, JOB, failed);
        this.blanks = new Blanks(source, jobs);
    }

    /** The figures; null before they are counted for the first time, and before a first roster. */
    ReadOnlyObjectProperty<CauseFigures> figures() {
        return counted.figures();
    }

    /** What is wished now; its generation is set where the period holds both. */
    CauseWish wish() {
        return wish.get();
    }

    /** Whether other figures than those that are shown are being counted. */
    ReadOnlyBooleanProperty counting() {
        return counted.counting();
    }

    /** Whether the workspace has no roster yet. */
    ReadOnlyBooleanProperty noRoster() {
        return counted.noRoster();
    }

    /** The dimensions that have nothing to show. */
    ReadOnlyObjectProperty<Set<String>> unfilled() {
        return blanks.ids();
    }

    ReadOnlyBooleanProperty bothGenerations() {
        return bothGenerations.getReadOnlyProperty();
    }

    /** The dimensions causes can be crossed with, in the declared order. */
    static List<Dimension> across() {
        return Dimensions.standard().all().stream().filter(d -> d.grain() != Dimension.Grain.PROBLEM).filter(d -> !NOT_ACROSS.contains(d.id())).toList();
    }

    /** The causes of the same households in another period, to be crossed with: of the generation that is wished, else of that of its time. */
    static String then(CauseWish wish, String period) {
        String generation = wish.generation() == null ? CauseFigures.timely(period) : wish.generation();
        return (generation.equals(CauseFigures.NEW) ? "risk@" : "cause@") + period;
    }

    /** Wishes what was wished in the window before, within the same scope. */
    void succeed(CausesModel before) {
        scope = before.scope;
        wish.set(before.wish());
    }

    void change(UnaryOperator<CauseWish> other) {
        wish.set(other.apply(wish.get()));
        read(scope);
    }

    /** Rounds by a rule as soon as it counts again. */
    void round(Rounding rule) {
        wish.set(wish.get().rounding(rule));
    }

    /** Crosses with another dimension as soon as it counts again. */
    void cross(String by) {
        wish.set(wish.get().by(by));
    }

    /** Counts again, within a scope and beside another period. */
    void compare(Scope within, String period) {
        wish.set(wish.get().by(null).compare(period));
        read(within);
    }

    /** Finds the households behind a difference. */
    void moved(Figure figure, Consumer<Movement> found) {
        movements.find(figure, found);
    }

    /** Counts again, within a scope. */
    void read(Scope within) {
        if (!within.equals(scope)) {
            scope = within;
            wish.set(wish.get().generation(null));
        }
        CauseWish wanted = wish.get();
        counted.count(_ -> CauseFigures.count(source, within, wanted), this::arriving);
    }

    private void arriving(CauseFigures figures) {
        bothGenerations.set(figures.wish().generation() != null);
        wish.set(figures.wish());
        blanks.read(figures.scope());
    }
}
