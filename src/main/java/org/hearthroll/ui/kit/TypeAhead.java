package org.hearthroll.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is typed while the list of a button is open: letters add up and the last one can be taken back; Enter takes the first that fits, unless another was gone to. */
final class TypeAhead {

    private final Consumer<String> heard;
    private final Runnable first;
    private String typed = "";
    private boolean moved;
    private ContextMenu list;

    /** heard is told all that was typed so far, and nothing again when the list closes; first takes the first that fits. */
    TypeAhead(MenuButton button, Consumer<String> heard, Runnable first) {
        this.heard = heard;
        this.first = first;
        button.setOnShown(_ -> listen(button));
        button.setOnHidden(_ -> {
            if (!typed.isEmpty()) {
                say("");
            }
        });
    }

    private void listen(MenuButton button) {
        ContextMenu open = button.getItems().isEmpty() ? null : button.getItems().getFirst().getParentPopup();
        if (open != null && open != list) {
            list = open;
            open.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
            open.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
    }

    private void typed(KeyEvent key) {
        String character = key.getCharacter();
        if (!key.isShortcutDown() && !key.isAltDown() && !character.isEmpty() && character.charAt(0) > ' ' && character.charAt(0) != 0x7f) {
            say(typed + character);
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE && !typed.isEmpty()) {
            say(typed.substring(0, typed.length() - 1));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !typed.isEmpty() && !moved) {
            first.run();
            key.consume();
        } else if (key.getCode().isArrowKey()) {
            moved = true;
        }
    }

    private void say(String all) {
        typed = all;
        moved = false;
        heard.accept(all);
    }
}
