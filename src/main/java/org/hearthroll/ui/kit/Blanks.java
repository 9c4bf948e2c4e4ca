package org.hearthroll.ui.kit;

import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Which tables, amounts and dimensions have nothing to show; looked up once figures stand, because it goes through the whole register. */
public final class Blanks {

    private static final Message JOB = Message.of("figures.blanks.job");

    private final Function<Scope, Set<String>> unfilled;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Set<String>> ids = new ReadOnlyObjectWrapper<>(Set.of());

    public Blanks(Breakdown.Source source, Jobs jobs) {
        this.unfilled = source.unfilled();
        this.jobs = jobs;
    }

    /** Their ids; none before they are looked up for the first time. */
    public ReadOnlyObjectProperty<Set<String>> ids() {
        return ids.getReadOnlyProperty();
    }

    /** Looks up those of the period of a scope. */
    public void read(Scope scope) {
        jobs.start(JOB, _ -> unfilled.apply(scope), ids::set);
    }
}
