package org.hearthroll.ui.roster;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.desk.NamedList;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Labels;
import org.hearthroll.model.Condition;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Narrows the list to one value of any dimension that has declared values, or to what was left blank, or to a named list. */
final class FilterMenu extends MenuButton {

    private static final Labels LABELS = new Labels(CodeLists.standard());

    FilterMenu(Texts texts, RosterModel model) {
        super(texts.say("roster.filter"), Icons.of(Feather.FILTER));
        getStyleClass().add("hr-choice");
        setMinWidth(USE_PREF_SIZE);
        Dimensions.standard().all().stream().filter(d -> d.grain() != Dimension.Grain.PROBLEM && !LABELS.declared(d).isEmpty())
                .forEach(dimension -> getItems().add(menu(texts, model, dimension)));
        Dimension list = Dimensions.standard().byId(ListMenu.LIST);
        Menu lists = new Menu(list.name().in(texts.language()));
        getItems().add(lists);
        model.lists().all().addListener((ListChangeListener<NamedList>) _ -> offer(lists, texts, model, list));
        offer(lists, texts, model, list);
    }

    private static void offer(Menu lists, Texts texts, RosterModel model, Dimension dimension) {
        lists.getItems().setAll(model.lists().all().stream().map(list -> item(texts, model, dimension, list.name())).toList());
        lists.setVisible(!lists.getItems().isEmpty());
    }

    private static Menu menu(Texts texts, RosterModel model, Dimension dimension) {
        Menu menu = new Menu(dimension.name().in(texts.language()));
        List<String> values = LABELS.declared(dimension);
        values.forEach(value -> menu.getItems().add(item(texts, model, dimension, value)));
        menu.getItems().add(item(texts, model, dimension, ""));
        return menu;
    }

    private static MenuItem item(Texts texts, RosterModel model, Dimension dimension, String value) {
        MenuItem item = new MenuItem(LABELS.label(dimension, value).in(texts.language()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.narrow(new Condition(dimension.id(), value)));
        return item;
    }
}
