package org.hearthroll.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.Check;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;
import org.hearthroll.ui.kit.UiContext;

/** Backup and check of the workspace, with what the check found. */
final class SafekeepingCard extends VBox {

    private final UiContext ui;
    private final Texts texts;
    private final SafekeepingModel model;
    private final FileChoice files;
    private final VBox found = new VBox(6);

    SafekeepingCard(UiContext ui, SafekeepingModel model, FileChoice files) {
        super(10);
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.files = files;
        getStyleClass().add(Styles.CARD);
        getChildren().addAll(Parts.label(texts.say("settings.safekeeping"), Styles.HEADING),
                Parts.paragraph(texts.say("settings.safekeeping.what", model.file().toString()), Styles.MUTED), buttons(), found);
    }

    private Node buttons() {
        return new FlowPane(8, 8, Parts.button(texts.say("settings.backup.now"), () -> model.keepCopy(copy -> {
            ui.alerts().tell(copy.map(path -> Message.of("settings.backup.done", path.toString())).orElseGet(() -> Message.of("settings.backup.nothing")));
            ui.navigator().changed();
        })), Parts.button(texts.say("settings.backup.to"), this::backupTo), Parts.button(texts.say("settings.verify"), () -> model.verify(this::show)));
    }

    private void backupTo() {
        files.save(texts, Message.of("settings.backup.to"), model.file().getFileName().toString())
                .ifPresent(target -> model.backup(target, () -> ui.alerts().tell(Message.of("settings.backup.done", target.toString()))));
    }

    private void show(List<Check> checks) {
        found.getChildren().setAll(checks.stream().map(check -> Parts.row(8,
                Parts.pill(texts.say(check.passed() ? "settings.verify.passed" : "settings.verify.failed"), check.passed() ? Tone.GOOD : Tone.BAD),
                Parts.label(texts.say("check." + check.id())), Parts.label(check.passed() ? "" : check.fault(), Styles.DANGER))).toList());
    }
}
