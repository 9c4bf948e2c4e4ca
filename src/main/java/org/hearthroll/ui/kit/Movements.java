package org.hearthroll.ui.kit;

import java.util.function.Consumer;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Movement;
import org.hearthroll.text.Message;

/** Finds the households behind a difference, off the window's thread. */
public final class Movements {

    private static final Message JOB = Message.of("figures.job.moved");

    private final Breakdown.Source source;
    private final Jobs jobs;
    private final Consumer<Throwable> failed;

    /** failed hears what could not be counted. */
    public Movements(Breakdown.Source source, Jobs jobs, Consumer<Throwable> failed) {
        this.source = source;
        this.jobs = jobs;
        this.failed = failed;
    }

    public void find(Figure figure, Consumer<Movement> found) {
        jobs.start(JOB, _ -> Movement.of(figure, source::table), found, failed);
    }
}
