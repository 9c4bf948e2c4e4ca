package org.hearthroll.ui.plans;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Something that lies over the page beside a cell, so that the cell keeps its place and the keyboard. */
final class Overlay {

    private Overlay() {
    }

    /** Puts a node, already the only one of the layer, below a cell, or above it where there is no room. */
    static void beside(Node cell, Node shown, Pane layer, double width, double height) {
        Bounds place = layer.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        boolean below = place.getMaxY() + height <= layer.getHeight();
        double x = Math.clamp(place.getMinX(), 0, Math.max(0, layer.getWidth() - width));
        shown.setManaged(false);
        shown.resizeRelocate(x, below ? place.getMaxY() : Math.max(0, place.getMinY() - height), width, height);
    }
}
