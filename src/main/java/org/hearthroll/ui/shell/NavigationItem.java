package org.hearthroll.ui.shell;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;

/** One line of the navigation. */
final class NavigationItem extends StackPane {

    private static final PseudoClass DOT = PseudoClass.getPseudoClass("dot");

    private final Texts texts;
    private final ToggleButton button;
    private final Label badge = Parts.label("", "hr-badge");
    private String number = "";
    private boolean folded;

    NavigationItem(Texts texts, String id, int number, Consumer<String> chosen) {
        this.texts = texts;
        String name = texts.say("screen." + id);
        button = new ToggleButton(name, Icons.screen(id));
        button.setId("nav-" + id);
        button.getStyleClass().add("hr-nav");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + "  Ctrl+" + number));
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.accept(id);
        });
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        getChildren().addAll(button, badge);
        waiting(0);
    }

    void setSelected(boolean selected) {
        button.setSelected(selected);
    }

    void waiting(long count) {
        badge.setVisible(count > 0);
        number = count > 9999 ? "9999+" : texts.count(count);
        badge.setText(folded ? "" : number);
    }

    /** Folded, a dot stands for the number, which would hide the icon. */
    void fold(boolean folds) {
        folded = folds;
        badge.setText(folded ? "" : number);
        badge.pseudoClassStateChanged(DOT, folded);
        button.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setAlignment(folded ? Pos.CENTER : Pos.CENTER_LEFT);
        badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(badge, folded ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        StackPane.setMargin(badge, folded ? new Insets(6, 8, 0, 0) : new Insets(0, 9, 0, 0));
    }
}
