package org.hearthroll.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One choice out of a few, side by side; exactly one is always chosen, the first to begin with. */
public final class Segments<T> extends HBox {

    private final ReadOnlyObjectWrapper<T> value = new ReadOnlyObjectWrapper<>(this, "value");
    private final ToggleGroup group = new ToggleGroup();

    /** chosen hears only of the user's own choices. */
    public Segments(List<T> choices, Function<T, String> wording, Consumer<T> chosen) {
        getStyleClass().add("hr-segments");
        for (int i = 0; i < choices.size(); i++) {
            getChildren().add(button(choices.get(i), wording, chosen));
        }
        getChildren().getFirst().getStyleClass().add("left-pill");
        getChildren().getLast().getStyleClass().add("right-pill");
        setMaxWidth(USE_PREF_SIZE);
        choose(choices.getFirst());
    }

    public T getValue() {
        return value.get();
    }

    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Chooses for the user. */
    public void choose(T choice) {
        value.set(choice);
        group.getToggles().stream().filter(t -> t.getUserData().equals(choice)).forEach(t -> t.setSelected(true));
    }

    private ToggleButton button(T choice, Function<T, String> wording, Consumer<T> chosen) {
        ToggleButton button = new ToggleButton(wording.apply(choice));
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setOnAction(_ -> {
            boolean other = !choice.equals(value.get());
            choose(choice);
            if (other) {
                chosen.accept(choice);
            }
        });
        return button;
    }
}
