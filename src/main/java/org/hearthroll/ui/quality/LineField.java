package org.hearthroll.ui.quality;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The income line of the year, which differs by county: typed in place, taken with Enter or on leaving. */
final class LineField extends HBox {

    private static final int DIGITS = 6;

    LineField(Texts texts, ObservableValue<String> line, boolean readOnly, Consumer<String> typed) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        TextField field = new TextField(line.getValue());
        field.setId("quality-line");
        field.setPrefColumnCount(DIGITS);
        field.setDisable(readOnly);
        field.setAccessibleText(texts.say("quality.line"));
        field.setPromptText(texts.say("quality.line.none"));
        field.setTooltip(new Tooltip(texts.say("quality.line.tip")));
        field.setOnAction(_ -> take(field, line, typed));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take(field, line, typed);
            }
        });
        line.addListener((_, _, now) -> field.setText(now));
        getChildren().addAll(Parts.label(texts.say("quality.line"), Styles.MUTED), field);
    }

    /** An emptied field goes back to what counts. */
    private static void take(TextField field, ObservableValue<String> line, Consumer<String> typed) {
        if (field.getText().isBlank()) {
            field.setText(line.getValue());
        } else {
            typed.accept(field.getText());
        }
    }
}
