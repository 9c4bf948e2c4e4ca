package org.hearthroll.ui.settings;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Signature;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.UiContext;

/** The name under which what is done here goes into the history. */
final class SignatureCard extends VBox {

    private static final int COLUMNS = 18;
    private static final int LONGEST = 40;

    private final UiContext ui;
    private final Signature signature;
    private final TextField name;

    SignatureCard(UiContext ui, Signature signature) {
        super(10);
        this.ui = ui;
        this.signature = signature;
        name = new TextField(signature.name().get());
        name.setId("settings-operator");
        name.setPrefColumnCount(COLUMNS);
        name.setPromptText(signature.account());
        name.setAccessibleText(ui.texts().say("settings.operator.name"));
        name.setOnAction(_ -> take());
        name.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        getStyleClass().add(Styles.CARD);
        getChildren().addAll(Parts.label(ui.texts().say("settings.operator"), Styles.HEADING),
                Parts.paragraph(ui.texts().say("settings.operator.what", signature.account()), Styles.MUTED),
                Parts.row(18, Parts.label(ui.texts().say("settings.operator.name"), Styles.MUTED), name));
    }

    /** Takes the name as it is typed; a page that is left takes it too. */
    void take() {
        String typed = name.getText().strip();
        String kept = typed.substring(0, Math.min(LONGEST, typed.length()));
        if (!kept.equals(signature.name().get())) {
            signature.name().set(kept);
            ui.alerts().tell(kept.isEmpty() ? Message.of("settings.operator.account", signature.account()) : Message.of("settings.operator.done", kept));
        }
    }
}
