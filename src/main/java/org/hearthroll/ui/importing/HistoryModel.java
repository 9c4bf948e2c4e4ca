package org.hearthroll.ui.importing;

import java.util.Optional;
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

    /** The import that would be taken back; empty if none can be. */
    public Optional<PastImport> next() {
        return deeds.readOnly() ? Optional.empty() : imports.stream().filter(PastImport::undoable).findFirst();
    }

    public void read() {
        jobs.start(Message.of("importing.job.history"), _ -> deeds.history(), imports::setAll);
    }

    /** Takes back the import that is named as the next; one that somebody has loaded meanwhile is not taken for it. */
    public void undo() {
        next().ifPresent(next -> jobs.start(Message.of("importing.job.undo"), _ -> deeds.undo(next.id()), this::undone));
    }

    private void undone(PastImport past) {
        alerts.tell(Message.of(past.changedNothing() ? "importing.undone.nothing" : "importing.undone", past.what(), past.minute()));
        changed.run();
        read();
    }
}
