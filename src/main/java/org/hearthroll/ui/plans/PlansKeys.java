package org.hearthroll.ui.plans;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys of the page, and what each of them does. */
final class PlansKeys {

    private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> idle = new LinkedHashMap<>();

    /** A key that also works while something is typed. */
    PlansKeys always(String key, Runnable deed) {
        always.put(KeyCombination.valueOf(key), deed);
        return this;
    }

    /** A key that means something else to a field that is typed in. */
    PlansKeys unlessTyping(String key, Runnable deed) {
        idle.put(KeyCombination.valueOf(key), deed);
        return this;
    }

    /** Hears them as long as a part of the page is in view, wherever in the window the keyboard is. */
    void listen(Node part) {
        EventHandler<KeyEvent> heard = press -> {
            if (!taken(press, always) && !(press.getTarget() instanceof TextInputControl)) {
                taken(press, idle);
            }
        };
        part.sceneProperty().addListener((_, left, entered) -> {
            if (left != null) {
                left.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
            }
            if (entered != null) {
                entered.addEventFilter(KeyEvent.KEY_PRESSED, heard);
            }
        });
    }

    private static boolean taken(KeyEvent press, Map<KeyCombination, Runnable> keys) {
        for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
            if (key.getKey().match(press)) {
                press.consume();
                key.getValue().run();
                return true;
            }
        }
        return false;
    }
}
