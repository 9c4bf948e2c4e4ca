package org.hearthroll.ui.quality;

import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PastImport;
import org.hearthroll.desk.QualityReport;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;

/** Checks what was just loaded, beside the work and never inside the load, and says what it found. */
public final class QualityNotice {

    private final Desk desk;
    private final UiContext ui;

    public QualityNotice(Desk desk, UiContext ui) {
        this.desk = desk;
        this.ui = ui;
    }

    /** A load is through: the window reads its data again, and if it was a roster its period is checked. */
    public void loaded() {
        ui.navigator().changed();
        ui.jobs().start(Message.of("quality.job.loaded"), progress -> {
            List<PastImport> past = desk.imports().all();
            boolean roster = !past.isEmpty() && past.getFirst().kind().equals("roster");
            return roster ? desk.quality().check(Scope.of(past.getFirst().period()), progress) : null;
        }, this::tell);
    }

    private void tell(QualityReport found) {
        if (found != null && !found.faults().isEmpty()) {
            ui.alerts().offer(Message.of("quality.loaded", found.period(), found.faults().size(), found.households()), Message.of("quality.loaded.open"),
                    () -> ui.navigator().open("quality", Selection.none()));
        } else if (found != null) {
            ui.alerts().tell(Message.of("quality.loaded.none", found.period()));
        }
    }
}
