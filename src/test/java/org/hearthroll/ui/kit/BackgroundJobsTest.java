package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Cancelled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackgroundJobsTest {

    private static final Message COUNT = Message.of("count");

    private final List<Object> heard = new ArrayList<>();
    private BackgroundJobs jobs;
    private Fx fx;

    @BeforeEach
    void jobsAndAWindow() {
        fx = Fx.show(StackPane::new, 100, 100);
        jobs = new BackgroundJobs(heard::add);
    }

    @AfterEach
    void nothingWasThrown() {
        Fx.run(jobs::close);
        fx.close();
    }

    @Test
    void workIsDoneElsewhereAndItsResultComesBackOnTheWindowsThread() {
        Fx.run(() -> jobs.start(COUNT, _ -> Platform.isFxApplicationThread(), elsewhere -> heard.add(elsewhere + " " + Platform.isFxApplicationThread())));
        idle();
        assertThat(heard).containsExactly("false true");
    }

    @Test
    void theNewestOfOneNameWinsAndTheOvertakenIsAskedToStop() {
        CountDownLatch go = new CountDownLatch(1);
        Job[] first = new Job[1];
        Fx.run(() -> {
            first[0] = jobs.start(COUNT, _ -> waitedFor(go), heard::add);
            jobs.start(COUNT, _ -> "second", heard::add);
        });
        go.countDown();
        idle();
        assertThat(heard).containsExactly("second");
        assertThat(first[0].cancelled()).isTrue();
    }

    @Test
    void jobsOfDifferentNamesDoNotDisturbEachOther() {
        Fx.run(() -> {
            jobs.start(COUNT, _ -> "a", heard::add);
            jobs.start(Message.of("other"), _ -> "b", heard::add);
        });
        idle();
        assertThat(heard).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void queuedWorkRunsInOrderAndIsNeverOvertaken() {
        Fx.run(() -> {
            for (int i = 0; i < 20; i++) {
                int number = i;
                jobs.queue(COUNT, _ -> number, heard::add);
            }
        });
        idle();
        assertThat(heard).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
    }

    @Test
    void aFailureGoesToWhoAskedForItElseToTheAlerts() {
        Refusal mine = Refusal.of("mine");
        Refusal unheeded = Refusal.of("unheeded");
        List<Throwable> own = new ArrayList<>();
        Fx.run(() -> {
            jobs.start(COUNT, _ -> { throw mine; }, heard::add, own::add);
            jobs.start(Message.of("other"), _ -> { throw unheeded; }, heard::add);
        });
        idle();
        assertThat(own).containsExactly(mine);
        assertThat(heard).containsExactly(unheeded);
    }

    @Test
    void stoppedWorkSaysNothing() {
        Fx.run(() -> jobs.start(COUNT, _ -> { throw new Cancelled(); }, heard::add));
        idle();
        assertThat(heard).isEmpty();
    }

    @Test
    void theProgressIsSeenAsAShare() {
        CountDownLatch go = new CountDownLatch(1);
        Job[] job = new Job[1];
        Fx.run(() -> job[0] = jobs.start(COUNT, progress -> {
            progress.report(1, 4);
            return waitedFor(go);
        }, heard::add));
        fx.until("a quarter is done", () -> job[0].progress().get() == 0.25);
        go.countDown();
        idle();
        assertThat(heard).containsExactly("waited");
    }

    private static String waitedFor(CountDownLatch go) throws InterruptedException {
        go.await();
        return "waited";
    }

    private void idle() {
        fx.until("no job is left", () -> jobs.running().isEmpty());
    }
}
