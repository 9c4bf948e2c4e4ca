package org.hearthroll.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The rectangle that the mouse draws over a node while it is dragged, to choose a part of it. */
final class RubberBand extends Region {

    private final BooleanSupplier wanted;
    private Point2D from;

    /** wanted says whether a part can be chosen now; chosen hears the rectangle, in pixels of the node. */
    RubberBand(Node over, BooleanSupplier wanted, Consumer<Bounds> chosen) {
        this.wanted = wanted;
        getStyleClass().add("hr-rubber-band");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        over.addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
        over.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::draw);
        over.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> end(chosen));
    }

    private void begin(MouseEvent press) {
        from = press.getButton() == MouseButton.PRIMARY && wanted.getAsBoolean() ? new Point2D(press.getX(), press.getY()) : null;
    }

    private void draw(MouseEvent drag) {
        if (from != null) {
            resizeRelocate(Math.min(from.getX(), drag.getX()), Math.min(from.getY(), drag.getY()), Math.abs(drag.getX() - from.getX()), Math.abs(drag.getY() - from.getY()));
            setVisible(true);
        }
    }

    private void end(Consumer<Bounds> chosen) {
        if (isVisible()) {
            setVisible(false);
            chosen.accept(new BoundingBox(getLayoutX(), getLayoutY(), getWidth(), getHeight()));
        }
        from = null;
    }
}
