package org.hearthroll.ui.plans;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.Pane;

/** The month below a date that is being typed; it lies over the page, and a click in it chooses a day. */
final class Calendar {

    private final Pane layer;
    private final Node month;

    /** begun: the day that is marked; chosen hears of the day that was clicked. */
    Calendar(Pane layer, LocalDate begun, Consumer<LocalDate> chosen) {
        this.layer = layer;
        DatePicker picker = new DatePicker(begun);
        picker.setShowWeekNumbers(false);
        month = new DatePickerSkin(picker).getPopupContent();
        month.setId("plan-calendar");
        picker.valueProperty().addListener((_, _, day) -> chosen.accept(day));
    }

    /** Shows the month below a cell, or above it where there is no room. */
    void show(Node cell) {
        layer.getChildren().setAll(month);
        month.applyCss();
        Overlay.beside(cell, month, layer, month.prefWidth(-1), month.prefHeight(-1));
    }

    /** Whether the keyboard is in it, as after a click on its arrows. */
    boolean holds(Node focused) {
        return Areas.holds(month, focused);
    }

    void hide() {
        layer.getChildren().remove(month);
    }
}
