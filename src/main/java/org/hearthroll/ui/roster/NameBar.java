package org.hearthroll.ui.roster;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The line that asks for the name of a list, in its place on the page; Enter gives it, Escape turns away. */
final class NameBar extends HBox {

    private final Label what = Parts.label("");
    private final TextField name = new TextField();
    private Consumer<String> named = _ -> { };

    NameBar(Texts texts) {
        super(8);
        getStyleClass().add("hr-row");
        name.setId("roster-list-name");
        name.setPromptText(texts.say("roster.lists.name"));
        name.setAccessibleText(texts.say("roster.lists.name"));
        name.setOnAction(_ -> give());
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(what, name, Parts.button(texts.say("roster.lists.save"), this::give, Styles.PRIMARY), Parts.button(texts.say("roster.lists.cancel"), this::away));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                away();
                key.consume();
            }
        });
        away();
    }

    /** Asks what for, with a name to begin from; given hears the name, and the line stays until {@link #away}, so that one that is refused can be mended. */
    void ask(String question, String first, Consumer<String> given) {
        what.setText(question);
        named = given;
        Parts.show(this, true);
        name.setText(first);
        name.requestFocus();
        name.selectAll();
    }

    void away() {
        Parts.show(this, false);
    }

    private void give() {
        if (!name.getText().isBlank()) {
            named.accept(name.getText());
        }
    }
}
