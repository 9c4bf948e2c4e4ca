package org.hearthroll.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** What a screen of figures has counted last, off the window's thread; a workspace without a roster is no fault, the screen then says what to do. */
public final class Counted<F> {

    private final Jobs jobs;
    private final Message job;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<F> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper noRoster = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();

    /** job names the counting; failed hears what could not be counted. */
    public Counted(Jobs jobs, Message job, Consumer<Throwable> failed) {
        this.jobs = jobs;
        this.job = job;
        this.failed = failed;
    }

    /** The figures; null before they are counted for the first time, and before a first roster. */
    public ReadOnlyObjectProperty<F> figures() {
        return figures.getReadOnlyProperty();
    }

    /** Whether the workspace has no roster yet. */
    public ReadOnlyBooleanProperty noRoster() {
        return noRoster.getReadOnlyProperty();
    }

    /** Whether other figures than those that are shown are being counted. */
    public ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /** Counts; before figures are shown, arriving hears of them. */
    public void count(Work<F> work, Consumer<F> arriving) {
        counting.set(true);
        jobs.start(job, work, counted -> {
            counting.set(false);
            arriving.accept(counted);
            noRoster.set(false);
            // The same figures again: the page stays as the user left it, sorted, scrolled and chosen.
            if (!counted.equals(figures.get())) {
                figures.set(counted);
            }
        }, this::refused);
    }

    private void refused(Throwable fault) {
        counting.set(false);
        if (fault instanceof Refusal refusal && refusal.said().key().equals("period.none")) {
            figures.set(null);
            noRoster.set(true);
        } else {
            failed.accept(fault);
        }
    }
}
