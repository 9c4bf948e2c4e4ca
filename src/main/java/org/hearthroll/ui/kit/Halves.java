package org.hearthroll.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Two halves side by side; where the user drew the line between them is remembered. */
public final class Halves extends SplitPane {

    private static final double MIDDLE = 0.5;

    public Halves(Memory memory, String key, Node left, Node right) {
        super(left, right);
        getStyleClass().add("hr-halves");
        setOrientation(Orientation.HORIZONTAL);
        setDividerPositions(memory.recall(key).filter(p -> p.matches("0\\.\\d{1,6}")).map(Double::valueOf).orElse(MIDDLE));
        setOnMouseReleased(_ -> memory.keep(key, "%.4f".formatted(getDividerPositions()[0]).replace(',', '.')));
    }
}
