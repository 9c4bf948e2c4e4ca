package org.hearthroll.ui.plans;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the chosen cell or line, beside the mouse, each with the key that does the same. */
final class LineMenu extends ContextMenu {

    LineMenu(PlanTable table) {
        setId("plan-line-menu");
        getItems().addAll(item(table, "fill", "Ctrl+D", table::fill), item(table, "fill-down", "Ctrl+Shift+D", table::fillDown), new SeparatorMenuItem(),
                item(table, "copy-line", "Ctrl+C", () -> table.copying().copy()), item(table, "paste", "Ctrl+V", () -> table.copying().paste()));
        setOnShowing(_ -> getItems().stream().filter(item -> item.getOnAction() != null).forEach(item -> item.setDisable(!possible(table, item.getId()))));
    }

    /** The key is only told: an accelerator would be heard in a cell that is being typed in too. */
    private static MenuItem item(PlanTable table, String name, String key, Runnable deed) {
        MenuItem item = new MenuItem(table.words("plans.line." + name) + "  " + key);
        item.setId("plans-line-" + name);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private static boolean possible(PlanTable table, String id) {
        int chosen = table.chosen();
        return switch (id) {
            case "plans-line-copy-line" -> chosen >= 0;
            case "plans-line-paste" -> table.writable();
            case "plans-line-fill" -> table.writable() && chosen > 0;
            default -> table.writable() && chosen >= 0 && chosen < table.sitting().plan().measures().size() - 1;
        };
    }
}
