package org.hearthroll.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Two halves side by side; where the user drew the line between them is remembered. */
public final class Halves extends SplitPane {

    /** first is where the line stands until the user moves it, from 0 to 1. */
    public Halves(Memory memory, String key, double first, Node left, Node right) {
        super(left, right);
        getStyleClass().add("hr-halves");
        setOrientation(Orientation.HORIZONTAL);
        setDividerPositions(memory.recall(key).filter(p -> p.matches("0\\.\\d{1,6}")).map(Double::valueOf).orElse(first));
        setOnMouseReleased(_ -> memory.keep(key, "%.4f".formatted(getDividerPositions()[0]).replace(',', '.')));
    }
}
