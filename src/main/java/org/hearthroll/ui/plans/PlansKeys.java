package org.hearthroll.ui.plans;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the whole page: Ctrl+Z, Ctrl+Y, Ctrl+C, Ctrl+V, Ctrl+D (as above), Ctrl+Enter, Ctrl+Delete, Alt+Up, Alt+Down, Alt+1 to Alt+8 for a suggestion and Alt+0 for all of them. */
record PlansKeys(PlanTable table, Runnable undo, Runnable redo, Runnable next, Runnable remove, IntConsumer move, IntConsumer suggested) {

    void listen(Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent press) {
        if (table.sitting() == null) {
            return;
        }
        boolean typing = press.getTarget() instanceof TextInputControl;
        if (press.isShortcutDown() && press.getCode() == KeyCode.ENTER) {
            take(press, next);
        } else if (press.isShortcutDown() && !typing) {
            shortcut(press);
        } else if (press.isAltDown() && !typing && (press.getCode() == KeyCode.UP || press.getCode() == KeyCode.DOWN)) {
            take(press, () -> move.accept(press.getCode() == KeyCode.UP ? -1 : 1));
        } else if (press.isAltDown() && !typing && press.getCode().isDigitKey()) {
            take(press, () -> suggested.accept(press.getCode().ordinal() - KeyCode.DIGIT0.ordinal()));
        }
    }

    private void shortcut(KeyEvent press) {
        switch (press.getCode()) {
            case Z -> take(press, press.isShiftDown() ? redo : undo);
            case Y -> take(press, redo);
            case DELETE -> take(press, remove);
            case C -> take(press, table::copy);
            case V -> take(press, table::paste);
            case D -> take(press, table::fill);
            default -> { }
        }
    }

    private static void take(KeyEvent press, Runnable action) {
        press.consume();
        action.run();
    }
}
