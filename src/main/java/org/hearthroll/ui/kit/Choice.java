package org.hearthroll.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** One choice out of many, shown as "name value ▾"; its list opens below it. Null may be among the choices (all). */
public final class Choice<T> extends MenuButton {

    private final Function<T, String> wording;
    private final Consumer<T> chosen;
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

    /** chosen hears only of the user's own choices, not of {@link #offer}. */
    public Choice(String name, Function<T, String> wording, Consumer<T> chosen) {
        this.wording = wording;
        this.chosen = chosen;
        getStyleClass().add("hr-choice");
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        if (!name.isEmpty()) {
            setGraphic(Parts.label(name, Styles.MUTED));
        }
    }

    /** Sets what can be chosen and what is chosen now. */
    public void offer(List<T> choices, T current) {
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(choices.stream().map(c -> item(c, group, Objects.equals(c, current))).toList());
        setDisable(choices.isEmpty());
        value.set(current);
        setText(has(choices, current) ? wording.apply(current) : "");
    }

    public T getValue() {
        return value.get();
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private RadioMenuItem item(T choice, ToggleGroup group, boolean selected) {
        RadioMenuItem item = new RadioMenuItem(wording.apply(choice));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(_ -> {
            value.set(choice);
            setText(wording.apply(choice));
            chosen.accept(choice);
        });
        return item;
    }

    /** Lists made by List.of refuse to be asked for null. */
    private static <T> boolean has(List<T> choices, T one) {
        return choices.stream().anyMatch(c -> Objects.equals(c, one));
    }
}
