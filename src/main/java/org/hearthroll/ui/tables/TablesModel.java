package org.hearthroll.ui.tables;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Movement;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.TableKind;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Blanks;
import org.hearthroll.ui.kit.Breakdown;
import org.hearthroll.ui.kit.Counted;
import org.hearthroll.ui.kit.Jobs;
import org.hearthroll.ui.kit.Movements;

/** What the screen of the standard tables shows and what can be asked of it. */
public final class TablesModel {

    private static final Message JOB = Message.of("tables.job");
    /** Causes have a screen of their own, which never mixes their generations. */
    private static final String CAUSES = "causes";
    private static final Set<TableKind.Shape> SHAPES = EnumSet.of(TableKind.Shape.HOUSEHOLDS, TableKind.Shape.AMOUNTS, TableKind.Shape.INDICATORS, TableKind.Shape.INCIDENCE);

    private final Breakdown.Source source;
    private final Movements movements;
    private final Counted<TableFigures> counted;
    private final Blanks blanks;
    private TableWish wish = TableWish.FIRST;
    private Scope scope = Scope.of(null);

    /** failed hears what could not be counted. */
    public TablesModel(Breakdown.Source source, Jobs jobs, Consumer<Throwable> failed) {
        this.source = source;
        this.movements = new Movements(source, jobs, failed);
        this.counted = new Counted<>(jobs, JOB, failed);
        this.blanks = new Blanks(source, jobs);
    }

    /** The figures; null before they are counted for the first time, and before a first roster. */
    ReadOnlyObjectProperty<TableFigures> figures() {
        return counted.figures();
    }

    TableWish wish() {
        return wish;
    }

    /** Whether other figures than those that are shown are being counted. */
    ReadOnlyBooleanProperty counting() {
        return counted.counting();
    }

    /** Whether the workspace has no roster yet. */
    ReadOnlyBooleanProperty noRoster() {
        return counted.noRoster();
    }

    /** The tables, amounts and dimensions that have nothing to show. */
    ReadOnlyObjectProperty<Set<String>> unfilled() {
        return blanks.ids();
    }

    /** The declared tables of households and persons, in their order. */
    static List<TableKind> tables() {
        return TableKind.all().stream().filter(kind -> SHAPES.contains(kind.shape()) && !kind.id().equals(CAUSES)).toList();
    }

    /** What the table can be crossed with: every dimension of households and persons but its own, places not with places; of rates, nothing. */
    List<Dimension> across() {
        if (wish.shape() == TableKind.Shape.INCIDENCE) {
            return List.of();
        }
        String own = TableKind.of(wish.table()).dimension();
        boolean places = TableWish.isPlace(own);
        return Dimensions.standard().all().stream().filter(d -> d.grain() != Dimension.Grain.PROBLEM && !d.id().equals(own) && !(places && d.isPlace())).toList();
    }

    /** Wishes what was wished in the window before. */
    void succeed(TablesModel before) {
        wish = before.wish;
    }

    void change(UnaryOperator<TableWish> other) {
        wish = other.apply(wish);
        read(scope);
    }

    /** Rounds by a rule as soon as it counts again. */
    void round(Rounding rule) {
        wish = wish.rounding(rule);
    }

    /** Crosses with another dimension as soon as it counts again. */
    void cross(String by) {
        wish = wish.by(by);
    }

    /** Finds the households behind a difference. */
    void moved(Figure figure, Consumer<Movement> found) {
        movements.find(figure, found);
    }

    /** Counts again, within a scope. */
    void read(Scope within) {
        scope = within;
        TableWish wanted = wish;
        counted.count(_ -> TableFigures.count(source, within, wanted), arrived -> {
            wish = arrived.wish();
            blanks.read(within);
        });
    }
}
