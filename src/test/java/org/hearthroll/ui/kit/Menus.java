package org.hearthroll.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The items of a list, those of the lists inside it among them. */
public final class Menus {

    private Menus() {
    }

    public static Stream<MenuItem> all(List<MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu menu ? all(menu.getItems()) : Stream.of(item));
    }
}
