package org.hearthroll.ui.kit;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Movement;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/**
 * What to go to on a screen: the households of a scope (null: those of the scope bar), one household (null: none), files to load, the figure or screen that led
 * there and the period to compare with (null: none).
 */
public record Selection(Scope scope, String household, List<Path> files, Trace trace, String compared) {

    private static final Selection NONE = new Selection(null, null, List.of());

    public Selection {
        files = List.copyOf(files);
    }

    /** No figure led there. */
    public Selection(Scope scope, String household, List<Path> files) {
        this(scope, household, files, null, null);
    }

    /** Nothing in particular: stay where you are. */
    public static Selection none() {
        return NONE;
    }

    /** The households of a scope. */
    public static Selection of(Scope scope) {
        return new Selection(scope, null, List.of());
    }

    /** The households behind a figure of a screen, where its table has a title. */
    public static Selection behind(Figure figure, String screen, Message title) {
        return new Selection(figure.opens(), null, List.of(), Trace.of(screen, title, figure), null);
    }

    /** The households of one side of a difference. */
    public static Selection behind(Movement movement, Movement.Side side, String screen, Message title) {
        return new Selection(side.scope(), null, List.of(), Trace.of(screen, title, movement, side), null);
    }

    /** One household, by its code. */
    public static Selection ofHousehold(String code) {
        return new Selection(null, code, List.of());
    }

    /** One household, by its code, as it is shown on a screen to which one goes back. */
    public static Selection ofHousehold(String code, String screen) {
        return new Selection(null, code, List.of(), Trace.of(screen), null);
    }

    /** Files the user dropped or named. */
    public static Selection ofFiles(List<Path> files) {
        return new Selection(null, null, files);
    }

    /** What is shown beside what it was in another period. */
    public static Selection comparedWith(String period) {
        return new Selection(null, null, List.of(), null, period);
    }
}
