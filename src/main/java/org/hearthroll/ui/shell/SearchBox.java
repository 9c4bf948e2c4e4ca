package org.hearthroll.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.FoundHousehold;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** Finds a household by name, tail of an ID number, code or pinyin initials; what it found opens over the page. */
final class SearchBox extends StackPane {

    private static final double ROW = 44;
    private static final int SHOWN = 8;
    private static final double WIDE = 420;

    private final ShellModel model;
    private final Consumer<String> opened;
    private final TextField field = new TextField();
    private final ListView<FoundHousehold> found = new ListView<>(FXCollections.observableArrayList());
    private final VBox results = new VBox(found);

    /** opened hears of the household that was chosen. */
    SearchBox(ShellModel model, Consumer<String> opened) {
        this.model = model;
        this.opened = opened;
        field.getStyleClass().add("hr-search");
        field.setId("search");
        field.setPromptText(model.texts().say("search.prompt"));
        field.setAccessibleText(model.texts().say("search.prompt"));
        field.textProperty().addListener((_, _, text) -> model.search(text, this::show));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> hideUnless(focused || found.isFocused()));
        found.focusedProperty().addListener((_, _, focused) -> hideUnless(focused || field.isFocused()));
        found.setFixedCellSize(ROW);
        found.setCellFactory(_ -> new FoundCell(model.texts()));
        found.setPlaceholder(Parts.paragraph(model.texts().say("search.none"), Styles.MUTED));
        found.setOnMouseClicked(_ -> open(found.getSelectionModel().getSelectedItem()));
        found.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(found.getSelectionModel().getSelectedItem());
            }
        });
        results.getStyleClass().add("hr-results");
        results.setManaged(false);
        results.setVisible(false);
        getChildren().add(field);
    }

    /** The list that opens over the page. */
    Node results() {
        return results;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(List<FoundHousehold> rows) {
        found.getItems().setAll(rows);
        found.getSelectionModel().selectFirst();
        results.setVisible(!field.getText().isBlank());
        Bounds below = results.getParent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double width = Math.max(WIDE, below.getWidth());
        results.resizeRelocate(below.getMaxX() - width, below.getMaxY() + 4, width, Math.clamp(rows.size(), 1, SHOWN) * ROW + 16);
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> open(found.getSelectionModel().getSelectedItem());
            case ESCAPE -> results.setVisible(false);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void open(FoundHousehold row) {
        if (row != null) {
            results.setVisible(false);
            field.clear();
            opened.accept(row.household());
        }
    }

    private void hideUnless(boolean needed) {
        if (!needed) {
            results.setVisible(false);
        }
    }
}
