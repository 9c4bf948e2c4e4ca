package org.hearthroll.ui.kit;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.hearthroll.figures.Crossed;
import org.hearthroll.text.Texts;

/** The name of a group in a crossed table; where there is a level below, a small arrow leads there with one click. */
final class NameCell extends TableCell<Crossed.Line, String> {

    /** What the arrow adds to the width of a name. */
    static final String ARROW = " ›　";

    private final Texts texts;
    private final Predicate<Crossed.Line> leads;
    private final Button arrow;

    NameCell(Texts texts, Predicate<Crossed.Line> leads, Consumer<Crossed.Line> down) {
        this.texts = texts;
        this.leads = leads;
        arrow = Parts.button("›", () -> down.accept(getTableRow().getItem()), Styles.LINK);
        arrow.setFocusTraversable(false);
        setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(6);
    }

    @Override
    protected void updateItem(String name, boolean empty) {
        super.updateItem(name, empty);
        Crossed.Line line = empty || getTableRow() == null ? null : getTableRow().getItem();
        setText(empty ? null : name);
        arrow.setAccessibleText(name == null ? "" : texts.say("levels.enter", name));
        setGraphic(line != null && leads.test(line) ? arrow : null);
    }
}
