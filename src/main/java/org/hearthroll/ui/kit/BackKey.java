package org.hearthroll.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Alt+Left, wherever in the window the focus is, for a node that leads back, as long as it is in view. */
public final class BackKey {

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private BackKey() {
    }

    public static void on(Node node, Runnable back) {
        Runnable taken = () -> {
            if (node.isVisible()) {
                back.run();
            }
        };
        node.sceneProperty().addListener((_, left, entered) -> {
            if (left != null) {
                left.getAccelerators().remove(BACK, taken);
            }
            if (entered != null) {
                entered.getAccelerators().put(BACK, taken);
            }
        });
    }
}
