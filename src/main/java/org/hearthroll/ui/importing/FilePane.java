package org.hearthroll.ui.importing;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.sheet.SheetFacts;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.kordamp.ikonli.feather.Feather;

/** Step 1: what the file is, with its first rows as they are read. */
final class FilePane extends VBox {

    private final ImportWords words;
    private final VBox remarks = new VBox(4);
    private final CheckBox repair = new CheckBox();
    private final PreviewTable preview;

    FilePane(ImportWords words, ImportingModel model) {
        super(10);
        this.words = words;
        preview = new PreviewTable(words, row -> model.decide(draft -> draft.headerRow(row)));
        repair.setId("import-repair");
        repair.setText(words.say("importing.repair"));
        repair.setOnAction(_ -> model.decide(draft -> draft.repairing(repair.isSelected())));
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().addAll(remarks, preview);
    }

    void show(Draft draft) {
        SheetFacts facts = draft.inspection().facts();
        remarks.getChildren().clear();
        facts.warnings().forEach(this::warn);
        if (draft.inspection().doubtful()) {
            warn(Message.of("importing.header-doubtful", Integer.toString(facts.headerRow()), Integer.toString(draft.inspection().detected().row()), draft.inspection().detected().known()));
        }
        if (draft.guessed()) {
            warn(Message.of("importing.guessed", facts.charset()));
        }
        boolean repairing = draft.choices().reading().repairMojibake();
        if (repairing || facts.garbled().isPresent()) {
            repair.setSelected(repairing);
            remarks.getChildren().add(repair);
        }
        if (!facts.sourceNotes().isEmpty()) {
            remarks.getChildren().add(Parts.paragraph(words.say("importing.notes", notes(facts.sourceNotes())), Styles.MUTED));
        }
        remarks.setManaged(!remarks.getChildren().isEmpty());
        preview.show(draft.inspection());
    }

    private void warn(Message warning) {
        remarks.getChildren().add(Parts.row(8, Icons.of(Feather.ALERT_TRIANGLE), Parts.paragraph(ImportWords.withoutSwitches(words.texts().say(warning)))));
    }

    private static String notes(List<String> notes) {
        return String.join("  ·  ", notes);
    }
}
