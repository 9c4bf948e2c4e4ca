package org.hearthroll.ui.kit;

import org.hearthroll.figures.Figure;
import org.hearthroll.figures.FigureSentence;
import org.hearthroll.figures.Movement;
import org.hearthroll.text.Message;

/** Where a selection comes from: the screen, the figure it was there, how that was counted (both null: it was a household, not a figure), and whether it counted persons. */
public record Trace(String from, Message figure, Message counted, boolean ofPersons) {

    /** From a household on a screen. */
    static Trace of(String from) {
        return new Trace(from, null, null, false);
    }

    /** From a figure of a table; title is what the table is called on that screen. */
    static Trace of(String from, Message title, Figure figure) {
        return new Trace(from, FigureSentence.named(figure), FigureSentence.counted(title, figure), figure.ofPersons());
    }

    /** From one side of a difference. */
    static Trace of(String from, Message title, Movement movement, Movement.Side side) {
        return new Trace(from, movement.named(side), movement.counted(title, side), false);
    }
}
