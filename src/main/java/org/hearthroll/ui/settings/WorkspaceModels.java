package org.hearthroll.ui.settings;

import org.hearthroll.desk.Desk;
import org.hearthroll.ui.kit.UiContext;

/** What the settings do with an open workspace. */
public record WorkspaceModels(SafekeepingModel safekeeping, PeriodsModel periods, WordingsModel wordings) {

    public static WorkspaceModels of(Desk desk, UiContext ui) {
        return new WorkspaceModels(new SafekeepingModel(desk, ui.jobs()), new PeriodsModel(desk, ui), new WordingsModel(desk, ui));
    }

    void read() {
        periods.read();
        wordings.read();
    }
}
