package org.hearthroll.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearthroll.model.PeriodContents;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Segments;
import org.hearthroll.ui.kit.Styles;

/** Asks what is still to be said before a period is renamed, copied, split or deleted; Escape leaves it as it is. */
final class PeriodPane extends VBox {

    private static final int NAME_WIDTH = 120;
    private static final int REASON_WIDTH = 220;

    private final Texts texts;
    private final PeriodsModel model;
    private final FileChoice files;
    private final PeriodContents period;

    PeriodPane(Texts texts, PeriodsModel model, FileChoice files, PeriodContents period) {
        super(8);
        this.texts = texts;
        this.model = model;
        this.files = files;
        this.period = period;
        getStyleClass().add("hr-pane");
        setId("period-asked");
        getChildren().setAll(switch (model.asked().get().deed()) {
            case RENAME -> List.of(naming("settings.periods.rename.name", period.name(), model::rename));
            case COPY -> List.of(naming("settings.periods.copy.name", "", model::copy));
            case SPLIT -> splitting();
            case DELETE -> deleting();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            }
        });
    }

    private Node naming(String question, String proposed, BiConsumer<String, String> deed) {
        TextField name = field(proposed, texts.say(question), NAME_WIDTH);
        name.setId("period-name");
        name.setPromptText(texts.say("importing.period.prompt"));
        Runnable action = () -> deed.accept(period.name(), name.getText().strip());
        name.setOnAction(_ -> action.run());
        Platform.runLater(name::requestFocus);
        return new FlowPane(8, 8, Parts.label(texts.say(question)), name, Parts.button(texts.say("settings.periods.save"), action, Styles.PRIMARY), cancel());
    }

    private List<Node> splitting() {
        Segments<Boolean> by = new Segments<>(List.of(false, true), village -> texts.say(village ? "settings.periods.split.village" : "settings.periods.split.township"), _ -> { });
        CheckBox full = new CheckBox(texts.say("settings.periods.split.full"));
        full.setId("split-full");
        full.setDisable(model.readOnly());
        TextField reason = field("", texts.say("settings.periods.split.reason"), REASON_WIDTH);
        reason.setId("split-reason");
        reason.setPromptText(texts.say("settings.periods.split.reason"));
        reason.disableProperty().bind(full.selectedProperty().not());
        Button write = Parts.button(texts.say("settings.periods.split.write"), () -> files.folder(texts, Message.of("settings.periods.split.write"))
                .ifPresent(folder -> split(by.getValue(), full.isSelected() ? reason.getText() : null, folder)), Styles.PRIMARY);
        return List.of(Parts.paragraph(texts.say("settings.periods.split.what"), Styles.MUTED), new FlowPane(8, 8, by, full, reason, write, cancel()));
    }

    private void split(boolean byVillage, String reason, Path folder) {
        model.split(period.name(), byVillage, reason, folder);
    }

    private List<Node> deleting() {
        Button delete = Parts.button(texts.say("settings.periods.delete.yes", period.name()), () -> model.delete(period.name()), Styles.DANGER);
        return List.of(Parts.paragraph(texts.say("settings.periods.delete.ask", period.name(), period.households(), period.members(), period.problems(), period.imports())),
                new FlowPane(8, 8, delete, cancel()));
    }

    private Button cancel() {
        return Parts.button(texts.say("settings.periods.cancel"), this::leave);
    }

    private void leave() {
        model.asked().set(null);
    }

    private static TextField field(String text, String accessible, double width) {
        TextField field = new TextField(text);
        field.setAccessibleText(accessible);
        field.setPrefWidth(width);
        return field;
    }
}
