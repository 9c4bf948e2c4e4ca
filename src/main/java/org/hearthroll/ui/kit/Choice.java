package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import org.hearthroll.text.Initials;
import org.hearthroll.text.Texts;

/** One choice out of many, shown as "name value ▾"; its list opens below it, and a long one can be searched by typing. Null may be among the choices (all). */
public final class Choice<T> extends MenuButton {

    /** Farther than any list is long. */
    private static final double UP = 1_000_000;

    private final Function<T, String> wording;
    private final Consumer<T> chosen;
    private UnaryOperator<String> heading = typed -> typed;
    private String nothing = "";
    private Function<T, String> group = _ -> null;
    private Predicate<T> pale = _ -> false;
    private String why = "";
    private List<T> offered = List.of();
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

    /** chosen hears only of the user's own choices, not of {@link #offer}. */
    public Choice(String name, Function<T, String> wording, Consumer<T> chosen) {
        this.wording = wording;
        this.chosen = chosen;
        getStyleClass().add("hr-choice");
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        addEventHandler(ON_SHOWN, _ -> fromTheTop());
        if (!name.isEmpty()) {
            setGraphic(Parts.label(name, Styles.MUTED));
        }
    }

    /** Lets the user type to find: only what contains it, or has it among its pinyin initials, stays in the open list, under a line that says what was typed. */
    public Choice<T> searching(Texts texts) {
        heading = typed -> texts.say("choice.typed", typed);
        nothing = texts.say("choice.nothing");
        setTooltip(new Tooltip(texts.say("choice.hint")));
        new TypeAhead(this, this::list);
        return this;
    }

    /** Shows the value alone, where it says by itself what is chosen and room is scarce; the name is its tooltip. */
    Choice<T> valueAlone() {
        setGraphic(null);
        setTooltip(new Tooltip(getAccessibleText()));
        return this;
    }

    /** Puts the choices of each group (null: none) into a list of their own, which opens beside its name. */
    public Choice<T> grouped(Function<T, String> group) {
        this.group = group;
        return this;
    }

    /** Lists the choices again, because others have nothing to show now. */
    public void relist() {
        list("");
    }

    /** Writes the choices (null is none of them) that have nothing to show paler than others, with the reason after them. */
    public Choice<T> paling(Predicate<T> pale, String why) {
        this.pale = pale;
        this.why = why;
        return this;
    }

    /** Sets what can be chosen and what is chosen now. */
    public void offer(List<T> choices, T current) {
        offered = new ArrayList<>(choices);
        value.set(current);
        list("");
        setDisable(choices.isEmpty());
        setText(has(choices, current) ? wording.apply(current) : "");
    }

    /** Says something else in place of what is chosen, until the next offer: why that has no effect now. */
    public void say(String words) {
        setText(words);
    }

    /** Lets nothing be chosen until the next offer, and says why. */
    public void bar(String why) {
        setDisable(true);
        setText(why);
    }

    /** Sets what can be chosen beside nothing, which is null and comes first, and what is chosen now. */
    public void offerOrNothing(List<T> choices, T current) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(choices);
        offer(all, current);
    }

    /** Lists everything by its groups; once something was typed, what fits it. */
    private void list(String typed) {
        ToggleGroup one = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        if (typed.isEmpty()) {
            Map<String, Menu> groups = new HashMap<>();
            offered.forEach(choice -> lay(choice, item(choice, one), groups, items));
        } else {
            items.add(heading(heading.apply(typed)));
            offered.stream().filter(choice -> fits(wording.apply(choice), typed.toLowerCase(Locale.ROOT))).forEach(choice -> items.add(item(choice, one)));
            if (items.size() == 1) {
                items.add(heading(nothing));
            }
        }
        getItems().setAll(items);
    }

    /** A list that was scrolled down opens as far down again, with its first choices out of sight; so it is scrolled up. */
    private void fromTheTop() {
        ContextMenu list = getItems().isEmpty() ? null : getItems().getFirst().getParentPopup();
        if (list != null && list.getSkin() != null) {
            Event.fireEvent(list.getSkin().getNode(), new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, true, false, 0, UP, 0, UP,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        }
    }

    private void lay(T choice, MenuItem item, Map<String, Menu> groups, List<MenuItem> items) {
        String of = group.apply(choice);
        if (of == null) {
            items.add(item);
            return;
        }
        Menu menu = groups.get(of);
        if (menu == null) {
            menu = new Menu(of);
            menu.setMnemonicParsing(false);
            groups.put(of, menu);
            items.add(menu);
        }
        menu.getItems().add(item);
        if (Objects.equals(choice, value.get())) {
            menu.getStyleClass().add("hr-menu-chosen");
        }
    }

    private static boolean fits(String words, String typed) {
        return words.toLowerCase(Locale.ROOT).contains(typed) || Initials.of(words).contains(typed);
    }

    private static MenuItem heading(String text) {
        MenuItem heading = new MenuItem(text);
        heading.setDisable(true);
        heading.setMnemonicParsing(false);
        heading.getStyleClass().add("hr-menu-heading");
        return heading;
    }

    public T getValue() {
        return value.get();
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    private RadioMenuItem item(T choice, ToggleGroup one) {
        boolean empty = choice != null && pale.test(choice);
        RadioMenuItem item = new RadioMenuItem(empty ? wording.apply(choice) + why : wording.apply(choice));
        if (empty) {
            item.getStyleClass().add("hr-menu-pale");
        }
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(Objects.equals(choice, value.get()));
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
