package org.hearthroll.ui.settings;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.OwnWording;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.UiContext;

/** The wordings this office has settled for itself, and forgetting one. */
public final class WordingsModel {

    private final Desk desk;
    private final UiContext ui;
    private final ObservableList<OwnWording> wordings = FXCollections.observableArrayList();

    public WordingsModel(Desk desk, UiContext ui) {
        this.desk = desk;
        this.ui = ui;
    }

    /** By list and wording. */
    ObservableList<OwnWording> wordings() {
        return wordings;
    }

    boolean readOnly() {
        return desk.readOnly();
    }

    void read() {
        ui.jobs().start(Message.of("settings.job.wordings"), _ -> desk.wordings().all(), wordings::setAll);
    }

    void forget(OwnWording own) {
        ui.jobs().queue(Message.of("settings.job.wording"), _ -> {
            desk.wordings().forget(own.list(), own.wording());
            return own;
        }, forgotten -> {
            ui.alerts().tell(Message.of("settings.wordings.forgotten", forgotten.wording()));
            read();
        });
    }
}
