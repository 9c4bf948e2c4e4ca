package org.hearthroll.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** What is typed while the list of a button is open: letters add up and the last one can be taken back; the first that fits is highlighted, and Enter takes what is highlighted. */
final class TypeAhead {

    private final MenuButton button;
    private final Consumer<String> heard;
    private String typed = "";
    private ContextMenu list;

    /** heard is told all that was typed so far, and nothing again when the list closes. */
    TypeAhead(MenuButton button, Consumer<String> heard) {
        this.button = button;
        this.heard = heard;
        button.setOnShown(_ -> listen());
        button.setOnHidden(_ -> {
            if (!typed.isEmpty()) {
                say("");
            }
            if (list != null && list.getSkin() != null && list.getSkin().getNode() instanceof Region shown) {
                shown.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
            }
        });
    }

    private void listen() {
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
            search(typed + character);
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE && !typed.isEmpty()) {
            search(typed.substring(0, typed.length() - 1));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !typed.isEmpty()) {
            highlighted().ifPresent(item -> {
                item.fire();
                button.hide();
            });
            key.consume();
        }
    }

    private void search(String all) {
        keepPlace();
        say(all);
        choices().findFirst().filter(_ -> !all.isEmpty()).ifPresent(item -> item.getStyleableNode().requestFocus());
    }

    /** The owner of the focus, whether or not the window itself has it. */
    private Optional<MenuItem> highlighted() {
        Node owner = list.getScene().getFocusOwner();
        return choices().filter(item -> item.getStyleableNode() == owner).findFirst().or(() -> choices().findFirst());
    }

    private Stream<MenuItem> choices() {
        return button.getItems().stream().filter(RadioMenuItem.class::isInstance);
    }

    /** A list that shrank with every letter would move, and what is below the mouse with it. */
    private void keepPlace() {
        if (list.getSkin().getNode() instanceof Region shown) {
            shown.setPrefSize(shown.getWidth(), shown.getHeight());
        }
    }

    private void say(String all) {
        typed = all;
        heard.accept(all);
    }
}
