package org.hearthroll.app;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/** How long it takes from what the user does until the page is painted that comes of it, watched by the window's own thread at each of its pulses. */
final class Redraw {

    /** The pulse after the last job lays the new figures out and paints them; it is over when the next one begins. */
    private static final int PAINTED = 2;

    private final Workbench workbench;
    private final Runnable deed;
    private final CompletableFuture<Double> milliseconds = new CompletableFuture<>();

    private Redraw(Workbench workbench, Runnable deed) {
        this.workbench = workbench;
        this.deed = deed;
    }

    /** Does something on the window's thread; milliseconds until no job runs any more and what they brought is painted. */
    static double after(Workbench workbench, Runnable deed) {
        Redraw redraw = new Redraw(workbench, deed);
        Toolkit.run(redraw::begin);
        return redraw.milliseconds.join();
    }

    private void begin() {
        long start = System.nanoTime();
        deed.run();
        new AnimationTimer() {

            private int quiet;

            @Override
            public void handle(long now) {
                quiet = workbench.jobs().running().isEmpty() ? quiet + 1 : 0;
                if (quiet == PAINTED) {
                    stop();
                    milliseconds.complete((System.nanoTime() - start) / 1e6);
                }
            }
        }.start();
    }
}
