package org.hearthroll.ui.plans;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do in the plan while no cell is being edited. */
final class PlanKeys {

    private final PlanTable table;

    PlanKeys(PlanTable table) {
        this.table = table;
    }

    void listen() {
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.view().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent press) {
        if (press.getTarget() instanceof TextInputControl || press.isAltDown()) {
            return;
        }
        if (press.isControlDown()) {
            if (press.getCode() == KeyCode.END) {
                take(press, table::end);
            }
            return;
        }
        switch (press.getCode()) {
            case ENTER, F2 -> take(press, () -> table.edit(null));
            case TAB -> take(press, () -> table.step(press.isShiftDown() ? -1 : 1));
            case DELETE, BACK_SPACE -> take(press, table::clear);
            default -> { }
        }
    }

    private void typed(KeyEvent press) {
        boolean control = press.isControlDown() || press.isAltDown() || press.isMetaDown();
        String key = press.getCharacter();
        if (!control && !(press.getTarget() instanceof TextInputControl) && !key.isBlank() && key.chars().noneMatch(Character::isISOControl)) {
            take(press, () -> table.edit(key));
        }
    }

    private static void take(KeyEvent press, Runnable action) {
        press.consume();
        action.run();
    }
}
