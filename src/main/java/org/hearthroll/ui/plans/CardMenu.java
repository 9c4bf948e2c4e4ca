package org.hearthroll.ui.plans;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;

/** How household cards are made: in how many copies, and in which layout where they are Word documents. */
final class CardMenu extends Menu {

    private final CheckMenuItem copies;

    CardMenu(Texts texts, FileChoice files, PlanPapers papers, boolean readOnly) {
        super(texts.say("plans.card"));
        setId("plans-card");
        copies = new CheckMenuItem(texts.say("plans.card.copies"));
        copies.setId("plans-card-copies");
        MenuItem set = PaperMenu.item(texts, "plans.card.set", () -> files.open(texts, Message.of("plans.card.set"), List.of("docx")).stream().findFirst().ifPresent(papers::setLayout));
        MenuItem reset = PaperMenu.item(texts, "plans.card.reset", papers::resetLayout);
        set.setDisable(readOnly);
        reset.setDisable(readOnly);
        MenuItem get = PaperMenu.item(texts, "plans.card.get", () -> files.save(texts, Message.of("plans.card.get"), texts.say("plans.card.name") + ".docx").ifPresent(papers::getLayout));
        getItems().addAll(copies, new SeparatorMenuItem(), get, set, reset);
    }

    /** Whether each card is made four times, for those who sign it. */
    ReadOnlyBooleanProperty copies() {
        return copies.selectedProperty();
    }
}
