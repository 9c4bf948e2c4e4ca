package org.hearthroll.ui.kit;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.hearthroll.text.Message;

/** One piece of work under way, as the window sees it: its name, how far it is (0 to 1, -1 where unknown) and a way to stop it. */
public final class Job {

    private final Message name;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;

    public Job(Message name) {
        this.name = name;
    }

    public Message name() {
        return name;
    }

    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Asks the work to stop; what it had begun is undone by the work itself. */
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    void reach(double share) {
        progress.set(share);
    }
}
