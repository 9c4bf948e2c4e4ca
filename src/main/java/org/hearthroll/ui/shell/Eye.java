package org.hearthroll.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Tone;
import org.kordamp.ikonli.feather.Feather;

/** Says whether people are masked; a click asks beside it for the reason to show full data, or masks again. */
final class Eye extends HBox {

    private final ShellModel model;
    private final Texts texts;
    private final Alerts alerts;
    private final TextField reason = new TextField();
    private final Button button;

    Eye(ShellModel model, Alerts alerts) {
        super(8);
        this.model = model;
        this.alerts = alerts;
        texts = model.texts();
        getStyleClass().add("hr-row");
        reason.setId("shell-reason");
        reason.setPromptText(texts.say("shell.eye.reason"));
        reason.setAccessibleText(texts.say("shell.eye.reason"));
        reason.setPrefColumnCount(22);
        reason.managedProperty().bind(reason.visibleProperty());
        reason.setOnAction(_ -> confirm());
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        button = Parts.button("", this::press, "hr-eye");
        button.setId("shell-eye");
        getChildren().addAll(reason, button);
        setVisible(model.desk() != null);
        model.disclosure().addListener((_, _, disclosure) -> changed(disclosure));
        show(model.disclosure().get());
    }

    private void changed(Disclosure disclosure) {
        show(disclosure);
        button.requestFocus();
        if (!disclosure.masked()) {
            alerts.settled();
        }
    }

    private void show(Disclosure disclosure) {
        boolean masked = disclosure.masked();
        String next = masked ? texts.say("shell.eye.open") : texts.say("shell.eye.close", disclosure.reason());
        button.setText(texts.say(masked ? "shell.masked" : "shell.unmasked"));
        button.setGraphic(Icons.of(masked ? Feather.EYE_OFF : Feather.EYE));
        button.setTooltip(new Tooltip(next));
        button.setAccessibleText(button.getText() + " – " + next);
        button.getStyleClass().remove(Tone.WARNING.style());
        if (!masked) {
            button.getStyleClass().add(Tone.WARNING.style());
        }
        ask(false);
    }

    private void press() {
        if (!model.disclosure().get().masked()) {
            model.mask();
            return;
        }
        try {
            model.mayDisclose();
            ask(!reason.isVisible());
        } catch (Refusal refusal) {
            alerts.refuse(refusal.said());
        }
    }

    private void ask(boolean asking) {
        reason.clear();
        reason.setVisible(asking);
        if (asking) {
            reason.requestFocus();
        }
    }

    /** A blank reason is refused in the bar and the field stays. */
    private void confirm() {
        model.disclose(reason.getText());
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            ask(false);
            button.requestFocus();
            key.consume();
        }
    }
}
