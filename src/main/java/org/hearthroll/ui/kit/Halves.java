package org.hearthroll.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Two halves side by side; the line between them gives the left one the room it needs, until the user draws it elsewhere, which is remembered. */
public final class Halves extends SplitPane {

    /** What the right half is never asked to give up. */
    private static final double LEAST_RIGHT = 212;
    /** The line itself, with the margins of the halves. */
    private static final double LINE = 16;
    private static final double MOVED = 0.002;

    private final Node left;
    private final double first;
    private boolean drawn;
    private double placed;
    private double needed;

    /** first is where the line stands at least until the user moves it, from 0 to 1. */
    public Halves(Memory memory, String key, double first, Node left, Node right) {
        super(left, right);
        this.left = left;
        this.first = first;
        getStyleClass().add("hr-halves");
        setOrientation(Orientation.HORIZONTAL);
        memory.recall(key).filter(p -> p.matches("0\\.\\d{1,6}")).map(Double::valueOf).ifPresentOrElse(kept -> {
            drawn = true;
            place(kept);
        }, () -> place(first));
        widthProperty().addListener(_ -> place());
        setOnMouseReleased(_ -> {
            if (!getDividers().isEmpty() && Math.abs(getDividerPositions()[0] - placed) > MOVED) {
                drawn = true;
                placed = getDividerPositions()[0];
                memory.keep(key, "%.4f".formatted(placed).replace(',', '.'));
            }
        });
    }

    /** Tells how wide the left half has to be to show all it holds; it gets so much where the right one can spare it. */
    void fit(double width) {
        needed = width + LINE;
        place();
    }

    /** Shows the right half alone; or both, with the line where it stood. */
    void rightAlone(boolean alone) {
        if (alone) {
            getItems().remove(left);
        } else if (!getItems().contains(left)) {
            getItems().addFirst(left);
            place(placed);
        }
    }

    private void place() {
        if (!drawn && getWidth() > 0) {
            place(needed <= getWidth() - LEAST_RIGHT ? Math.max(first, needed / getWidth()) : first);
        }
    }

    private void place(double position) {
        placed = position;
        setDividerPositions(position);
    }
}
