package org.hearthroll.ui.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hearthroll.roster.FieldWords;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the columns of the list; those shown stand first, in their order, then a menu of those that no field claims, then the rest. */
final class ColumnMenu extends MenuButton {

    private final Texts texts;
    private final RosterFields words;
    private final Supplier<List<String>> all;
    private final Supplier<List<String>> shown;
    private final Consumer<List<String>> chosen;

    ColumnMenu(Texts texts, RosterFields words, Supplier<List<String>> all, Supplier<List<String>> shown, Consumer<List<String>> chosen) {
        super(texts.say("roster.columns"), Icons.of(Feather.COLUMNS));
        this.texts = texts;
        this.words = words;
        this.all = all;
        this.shown = shown;
        this.chosen = chosen;
        getStyleClass().add("hr-choice");
        setMinWidth(USE_PREF_SIZE);
        getItems().add(new MenuItem());
        setOnShowing(_ -> fill());
    }

    private void fill() {
        List<String> now = shown.get();
        List<MenuItem> items = new ArrayList<>();
        now.forEach(field -> items.add(item(field, true)));
        items.add(new SeparatorMenuItem());
        List<String> others = all.get().stream().filter(field -> !now.contains(field)).toList();
        List<CheckMenuItem> unknown = others.stream().filter(FieldWords::unknown).map(field -> item(field, false)).toList();
        if (!unknown.isEmpty()) {
            Menu menu = new Menu(texts.say("roster.columns.other", unknown.size()));
            menu.getItems().setAll(unknown);
            items.add(menu);
        }
        others.stream().filter(field -> !FieldWords.unknown(field)).forEach(field -> items.add(item(field, false)));
        getItems().setAll(items);
    }

    private CheckMenuItem item(String field, boolean selected) {
        CheckMenuItem item = new CheckMenuItem(words.heading(field));
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(_ -> toggle(field));
        return item;
    }

    /** The last column stays: a list of nothing helps nobody. */
    private void toggle(String field) {
        List<String> fields = new ArrayList<>(shown.get());
        if (!fields.remove(field)) {
            fields.add(field);
        }
        if (!fields.isEmpty()) {
            chosen.accept(fields);
        }
    }
}
