package org.hearthroll.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One choice out of a few, side by side; exactly one is always chosen. */
public final class Segments<T> extends HBox {

    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final ToggleGroup group = new ToggleGroup();

    public Segments(List<T> choices, Function<T, String> wording, Consumer<T> chosen) {
        getStyleClass().add("hr-segments");
        for (int i = 0; i < choices.size(); i++) {
            getChildren().add(button(choices.get(i), wording, place(i, choices.size())));
        }
        value.addListener((_, _, now) -> mark(now));
        value.set(choices.getFirst());
        value.addListener((_, _, now) -> chosen.accept(now));
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
        });
    }

    public T getValue() {
        return value.get();
    }

    public void setValue(T choice) {
        value.set(choice);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private ToggleButton button(T choice, Function<T, String> wording, String place) {
        ToggleButton button = new ToggleButton(wording.apply(choice));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(place);
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setOnAction(_ -> value.set(choice));
        return button;
    }

    private void mark(T choice) {
        group.getToggles().stream().filter(t -> t.getUserData().equals(choice)).forEach(t -> t.setSelected(true));
    }

    private static String place(int index, int count) {
        return count == 1 ? "" : index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }
}
