package org.hearthroll.app;

import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;

/** Waits, off the window's thread, until a workbench has nothing left to do; for work and drawing to end, never for time. */
final class Settling {

    private final Workbench workbench;
    private final int pulses;

    /** pulses: how often the window must be drawn anew before its layout counts as done. */
    Settling(Workbench workbench, int pulses) {
        this.workbench = workbench;
        this.pulses = pulses;
    }

    /** Until no job runs and the layout is done. */
    void await() {
        do {
            draw();
        } while (Toolkit.on(() -> !workbench.jobs().running().isEmpty()));
        draw();
    }

    private void draw() {
        CountDownLatch drawn = new CountDownLatch(pulses);
        AnimationTimer timer = Toolkit.on(() -> {
            AnimationTimer counter = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    drawn.countDown();
                }
            };
            counter.start();
            return counter;
        });
        try {
            drawn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Toolkit.run(timer::stop);
    }
}
