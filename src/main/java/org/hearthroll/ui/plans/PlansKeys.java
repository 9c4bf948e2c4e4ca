package org.hearthroll.ui.plans;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the whole page, and what each of them does while a plan is open. */
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

    void listen(Node page, BooleanSupplier open) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (open.getAsBoolean() && !taken(press, always) && !(press.getTarget() instanceof TextInputControl)) {
                taken(press, idle);
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
