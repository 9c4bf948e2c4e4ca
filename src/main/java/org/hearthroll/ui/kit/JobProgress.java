package org.hearthroll.ui.kit;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.hearthroll.work.Progress;

/** Carries the progress of a job to the window's thread, never more than one report at a time. */
final class JobProgress implements Progress {

    private final Job job;
    private final AtomicReference<Double> waiting = new AtomicReference<>();

    JobProgress(Job job) {
        this.job = job;
    }

    @Override
    public void report(long done, long total) {
        double share = total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
        if (waiting.getAndSet(share) == null) {
            Platform.runLater(() -> job.reach(waiting.getAndSet(null)));
        }
    }

    @Override
    public boolean cancelled() {
        return job.cancelled();
    }
}
