package org.hearthroll.ui.plans;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Popovers;
import org.hearthroll.ui.kit.Styles;
import org.kordamp.ikonli.feather.Feather;

/** Which keys there are on the page and what they do, in a panel that opens from a button. */
final class KeysHelp extends GridPane {

    private static final double WIDE = 300;

    /** A key as it is written on the keyboard, with the end of the message key that says what it does. */
    private record Key(String pressed, String does) {
    }

    private static final List<Key> KEYS = List.of(new Key("Enter", "edit"), new Key("Tab", "step"), new Key("Alt+1…8", "suggestion"), new Key("Alt+0", "suggestions"), new Key("↑  ↓", "date"), new Key("Ctrl+D", "fill"), new Key("Ctrl+Shift+D", "fill-down"),
            new Key("Ctrl+C  Ctrl+V", "copy"), new Key("Alt+↑  Alt+↓", "move"), new Key("Ctrl+Delete", "remove"), new Key("Ctrl+Z  Ctrl+Y", "undo"), new Key("Ctrl+Enter", "next"),
            new Key("Ctrl+F", "seek"), new Key("F6", "area"), new Key("F1", "help"));

    private final Popover popover;
    private final Button button;

    KeysHelp(Texts texts) {
        super(14, 6);
        getStyleClass().add("hr-bands");
        for (Key key : KEYS) {
            Label pressed = Parts.label(key.pressed(), Styles.HEADING);
            pressed.setMinWidth(Region.USE_PREF_SIZE);
            Label does = Parts.paragraph(texts.say("plans.key." + key.does()));
            does.setPrefWidth(WIDE);
            addRow(getRowCount(), pressed, does);
        }
        popover = Popovers.titled(texts.say("plans.keys"), this, Popover.ArrowLocation.TOP_RIGHT);
        button = Parts.iconButton(Icons.of(Feather.HELP_CIRCLE), texts.say("plans.keys.tip"), this::open);
        button.setId("plans-keys");
        button.setFocusTraversable(false);
    }

    /** The button that opens it. */
    Button button() {
        return button;
    }

    /** Opens it, or closes it where it is open. */
    void open() {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            popover.show(button);
        }
    }
}
