package org.hearthroll.ui.overview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Jobs;

/** What the overview knows of the workspace; null before a first roster. */
public final class OverviewModel {

    private final Desk desk;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<OverviewFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts");

    public OverviewModel(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<OverviewFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Reads the facts of a scope. */
    void read(Scope scope) {
        jobs.start(Message.of("overview.job"), progress -> desk.periods().all().isEmpty() ? null : new OverviewReader(desk).read(scope, progress), facts::set);
    }
}
