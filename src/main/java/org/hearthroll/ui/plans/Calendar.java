package org.hearthroll.ui.plans;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.Pane;

/** The month below a date that is being typed; it lies over the page, and a click in it chooses a day. */
final class Calendar {

    private final Pane layer;
    private final DatePicker picker;
    private final Node month;

    /** begun: the day that is marked; chosen hears of the day that was clicked. */
    Calendar(Pane layer, LocalDate begun, Consumer<LocalDate> chosen) {
        this.layer = layer;
        picker = new DatePicker(begun);
        picker.setShowWeekNumbers(false);
        month = new DatePickerSkin(picker).getPopupContent();
        month.setId("plan-calendar");
        picker.valueProperty().addListener((_, _, day) -> chosen.accept(day));
    }

    /** Shows the month below a cell, or above it where there is no room. */
    void show(Node cell) {
        layer.getChildren().setAll(month);
        month.setManaged(false);
        month.applyCss();
        double width = month.prefWidth(-1);
        double height = month.prefHeight(-1);
        Bounds place = layer.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        boolean below = place.getMaxY() + height <= layer.getHeight();
        month.resizeRelocate(Math.clamp(place.getMinX(), 0, Math.max(0, layer.getWidth() - width)), below ? place.getMaxY() : Math.max(0, place.getMinY() - height), width, height);
    }

    /** Whether the keyboard is in it, as after a click on its arrows. */
    boolean holds(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == month) {
                return true;
            }
        }
        return false;
    }

    void hide() {
        layer.getChildren().remove(month);
    }
}
