package org.hearthroll.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearthroll.ui.kit.Navigator;

/** Finds a household by name, tail of an ID number or household code; its results open over the page. */
final class SearchBox extends StackPane {

    private final TextField field = new TextField();
    private final VBox results = new VBox();

    SearchBox(ShellModel model, Navigator navigator) {
        field.getStyleClass().add("hr-search");
        field.setId("search");
        field.setPromptText(model.texts().say("search.prompt"));
        results.getStyleClass().add("hr-results");
        results.setManaged(false);
        results.setVisible(false);
        getChildren().add(field);
    }

    Node results() {
        return results;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }
}
