package org.hearthroll.ui.kit;

import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.hearthroll.figures.Movement;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** What a difference opens: no one list holds it, so it offers the households that came and those that left, each with its number. */
final class MoveMenu {

    private final Texts texts;
    private final BiConsumer<Movement, Movement.Side> opened;
    private final ContextMenu menu = new ContextMenu();

    /** opened hears which side of the difference the user wants to see. */
    MoveMenu(Texts texts, BiConsumer<Movement, Movement.Side> opened) {
        this.texts = texts;
        this.opened = opened;
        menu.setId("figures-moved");
    }

    /** Offers both sides at a point of the screen, unless the page has been left meanwhile. */
    void show(Movement movement, Node owner, Point2D at) {
        menu.getItems().setAll(said(movement.said()));
        movement.sides().forEach(side -> menu.getItems().add(item(movement, side)));
        if (movement.stayed() != 0) {
            menu.getItems().add(said(Message.of("moved.stayed", "%+d".formatted(movement.stayed()))));
        }
        if (owner.getScene() != null && owner.getScene().getWindow() != null) {
            menu.show(owner, at.getX(), at.getY());
        }
    }

    private MenuItem item(Movement movement, Movement.Side side) {
        MenuItem item = new MenuItem(texts.say(movement.offered(side)));
        item.setMnemonicParsing(false);
        item.setDisable(side.households() == 0);
        item.setOnAction(_ -> opened.accept(movement, side));
        return item;
    }

    private MenuItem said(Message message) {
        MenuItem said = new MenuItem(texts.say(message));
        said.setMnemonicParsing(false);
        said.setDisable(true);
        said.getStyleClass().add("hr-menu-heading");
        return said;
    }
}
