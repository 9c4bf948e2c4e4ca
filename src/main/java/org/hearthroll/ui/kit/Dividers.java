package org.hearthroll.ui.kit;

import java.util.Locale;
import javafx.scene.control.SplitPane;

/** The line between two panes, which stays where the user drew it. */
public final class Dividers {

    private Dividers() {
    }

    /** Puts the only line of a pane where it was left, or where it usually is, from 0 to 1, and remembers where it goes. */
    public static void remember(SplitPane split, Memory memory, String key, double usual) {
        split.setDividerPositions(memory.recall(key).filter(kept -> kept.matches("0\\.\\d+")).map(Double::valueOf).orElse(usual));
        split.getDividers().getFirst().positionProperty().addListener((_, _, at) -> memory.keep(key, String.format(Locale.ROOT, "%.3f", at.doubleValue())));
    }
}
