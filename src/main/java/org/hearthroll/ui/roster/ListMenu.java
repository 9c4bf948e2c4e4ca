package org.hearthroll.ui.roster;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.hearthroll.desk.NamedList;
import org.hearthroll.model.Condition;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.UiContext;

/** The lists that were kept, each to be shown, renamed or deleted; there only where some are. What was narrowed to one that is gone is so no more. */
final class ListMenu extends MenuButton {

    /** The dimension that a list is a value of. */
    static final String LIST = "list";

    private final UiContext ui;
    private final Texts texts;
    private final RosterModel model;
    private final NameBar asking;

    ListMenu(UiContext ui, RosterModel model, NameBar asking) {
        super(ui.texts().say("roster.lists"));
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.asking = asking;
        setId("roster-lists");
        getStyleClass().add("hr-choice");
        setMinWidth(USE_PREF_SIZE);
        model.lists().all().addListener((ListChangeListener<NamedList>) _ -> fill());
        fill();
    }

    private void fill() {
        getItems().setAll(model.lists().all().stream().map(this::menu).toList());
        Parts.show(this, !getItems().isEmpty());
    }

    private Menu menu(NamedList list) {
        Menu menu = new Menu(texts.say("roster.lists.item", list.name(), list.households()));
        menu.setMnemonicParsing(false);
        menu.getItems().add(item(texts.say("roster.lists.show"), () -> model.narrow(new Condition(LIST, list.name()))));
        if (!model.lists().readOnly()) {
            menu.getItems().add(item(texts.say("roster.lists.rename"), () -> asking.ask(texts.say("roster.lists.renaming", list.name()), list.name(), name -> rename(list, name))));
            menu.getItems().add(item(texts.say("roster.lists.delete"), () -> model.lists().delete(list.name(), () -> gone(list, Message.of("roster.lists.deleted", list.name())))));
        }
        return menu;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void rename(NamedList list, String name) {
        model.lists().rename(list.name(), name, () -> {
            asking.away();
            gone(list, Message.of("roster.lists.renamed", list.name(), name.strip()));
        });
    }

    private void gone(NamedList list, Message said) {
        Condition narrowed = new Condition(LIST, list.name());
        if (model.narrowed().contains(narrowed)) {
            model.widen(narrowed);
        }
        ui.navigator().changed();
        ui.alerts().tell(said);
    }
}
