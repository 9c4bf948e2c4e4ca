package org.hearthroll.ui.plans;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the chosen cell or line, beside the mouse, each with the key that does the same. */
final class LineMenu extends ContextMenu {

    /** Which can be done is asked as the menu opens. */
    private final Map<MenuItem, BooleanSupplier> offered = new HashMap<>();

    LineMenu(PlanTable table) {
        setId("plan-line-menu");
        getItems().addAll(item(table, "fill", "Ctrl+D", table::fill, () -> table.writable() && table.chosen() > 0),
                item(table, "fill-down", "Ctrl+Shift+D", table::fillDown, () -> table.writable() && table.chosen() >= 0 && table.chosen() < table.sitting().plan().measures().size() - 1),
                new SeparatorMenuItem(), item(table, "copy-line", "Ctrl+C", () -> table.copying().copy(), () -> table.chosen() >= 0),
                item(table, "paste", "Ctrl+V", () -> table.copying().paste(), table::writable));
        setOnShowing(_ -> offered.forEach((item, possible) -> item.setDisable(!possible.getAsBoolean())));
    }

    /** The key is only told: an accelerator would be heard in a cell that is being typed in too. */
    private MenuItem item(PlanTable table, String name, String key, Runnable deed, BooleanSupplier possible) {
        MenuItem item = new MenuItem(table.words("plans.line." + name) + "  " + key);
        item.setId("plans-line-" + name);
        item.setOnAction(_ -> deed.run());
        offered.put(item, possible);
        return item;
    }
}
