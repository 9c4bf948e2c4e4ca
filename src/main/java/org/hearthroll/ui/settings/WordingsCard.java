package org.hearthroll.ui.settings;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.desk.OwnWording;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.UiContext;

/** The wordings of this office, a row each: in which column, what it says, what it means. */
final class WordingsCard extends VBox {

    private final Texts texts;
    private final WordingsModel model;
    private final VBox rows = new VBox(6);

    WordingsCard(UiContext ui, WordingsModel model) {
        super(10);
        this.texts = ui.texts();
        this.model = model;
        getStyleClass().add(Styles.CARD);
        getChildren().addAll(Parts.label(texts.say("settings.wordings"), Styles.HEADING), Parts.paragraph(texts.say("settings.wordings.what"), Styles.MUTED), rows);
        model.wordings().addListener((Observable _) -> draw());
        draw();
    }

    private void draw() {
        rows.getChildren().setAll(model.wordings().stream().map(this::row).toList());
        if (model.wordings().isEmpty()) {
            rows.getChildren().add(Parts.paragraph(texts.say("settings.wordings.none"), Styles.MUTED));
        }
    }

    private Node row(OwnWording own) {
        Button forget = Parts.button(texts.say("settings.wordings.forget"), () -> model.forget(own));
        forget.setDisable(model.readOnly());
        return Parts.row(8, Parts.label(texts.say("settings.wordings.means", column(own.list()), own.wording(), label(own))), Parts.spring(), forget);
    }

    private String label(OwnWording own) {
        return CodeLists.standard().ids().contains(own.list()) ? CodeLists.standard().list(own.list()).label(own.code(), texts.language()) : own.code();
    }

    /** The first column that is read by a list speaks for it. */
    private String column(String list) {
        return Columns.standard().all().stream().filter(column -> column.codeList().equals(list)).findFirst().map(this::name).orElse(list);
    }

    private String name(Column column) {
        return texts.language() == Language.CHINESE ? column.zh() : column.en();
    }
}
