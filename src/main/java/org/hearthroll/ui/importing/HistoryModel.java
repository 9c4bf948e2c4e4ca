package org.hearthroll.ui.importing;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.PastImport;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Jobs;

/** The imports of the past, and taking the latest back. */
public final class HistoryModel {

    private final ImportDeeds deeds;
    private final Jobs jobs;
    private final Alerts alerts;
    private final Runnable changed;
    private final ObservableList<PastImport> imports = FXCollections.observableArrayList();

    /** changed is run when an import was taken back. */
    public HistoryModel(ImportDeeds deeds, Jobs jobs, Alerts alerts, Runnable changed) {
        this.deeds = deeds;
        this.jobs = jobs;
        this.alerts = alerts;
        this.changed = changed;
    }

    /** All imports, the latest first. */
    public ObservableList<PastImport> imports() {
        return imports;
    }

    /** Whether an import stands that could be taken back here. */
    public boolean undoable() {
        return !deeds.readOnly() && imports.stream().anyMatch(past -> past.undoneAt() == null);
    }

    public void read() {
        jobs.start(Message.of("importing.job.history"), _ -> deeds.history(), imports::setAll);
    }

    /** Takes back the latest import that stands. */
    public void undo() {
        jobs.start(Message.of("importing.job.undo"), _ -> deeds.undo(), this::undone);
    }

    private void undone(PastImport past) {
        alerts.tell(Message.of("importing.undone", past.file()));
        changed.run();
        read();
    }
}
