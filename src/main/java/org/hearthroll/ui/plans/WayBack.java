package org.hearthroll.ui.plans;

import javafx.scene.Node;
import org.hearthroll.ui.kit.BackKey;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Trace;

/** Alt+Left on the open plan: back to the page whose household led to it, as it was left; nowhere where the user came by the navigation. */
final class WayBack {

    private final Navigator navigator;
    private Trace led;

    WayBack(Node plan, Navigator navigator) {
        this.navigator = navigator;
        BackKey.on(plan, this::go);
    }

    /** What led here; null: nothing did. */
    void led(Trace trace) {
        led = trace;
    }

    private void go() {
        if (led != null) {
            navigator.open(led.from(), Selection.none());
        }
    }
}
