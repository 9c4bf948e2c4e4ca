package org.hearthroll.ui.quality;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;

/** The line below the faults: a reason, accepting the chosen ones for it, taking exceptions back. */
final class ExemptBar extends HBox {

    private final TextField reason = new TextField();
    private final Button exempt;
    private final Button revoke;
    private final Supplier<List<Fault>> chosen;
    private final QualityModel model;

    ExemptBar(Texts texts, QualityModel model, Supplier<List<Fault>> chosen) {
        super(8);
        this.model = model;
        this.chosen = chosen;
        getStyleClass().add("hr-row");
        reason.setId("quality-reason");
        reason.setPromptText(texts.say("quality.reason"));
        reason.setAccessibleText(texts.say("quality.reason"));
        reason.textProperty().addListener((_, _, _) -> offer());
        reason.setOnAction(_ -> exempt());
        HBox.setHgrow(reason, Priority.ALWAYS);
        exempt = Parts.button(texts.say("quality.exempt"), this::exempt);
        exempt.setId("quality-exempt");
        revoke = Parts.button(texts.say("quality.revoke"), () -> model.revoke(chosen.get()));
        revoke.setId("quality-revoke");
        getChildren().addAll(reason, exempt, revoke);
        offer();
    }

    /** Offers what can be done with the chosen faults. */
    void offer() {
        boolean standing = chosen.get().stream().anyMatch(fault -> !fault.accepted());
        reason.setDisable(model.readOnly());
        exempt.setDisable(model.readOnly() || !standing || reason.getText().isBlank());
        revoke.setDisable(model.readOnly() || chosen.get().stream().noneMatch(Fault::accepted));
    }

    private void exempt() {
        if (!exempt.isDisabled()) {
            model.exempt(chosen.get(), reason.getText().strip());
            reason.clear();
        }
    }
}
