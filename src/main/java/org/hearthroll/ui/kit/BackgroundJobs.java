package org.hearthroll.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.text.Message;
import org.hearthroll.work.Cancelled;

/** Jobs on threads of their own; all state is kept on the window's thread, to which this class must be spoken. */
public final class BackgroundJobs implements Jobs, AutoCloseable {

    private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().name("job-", 1).factory();

    private final Consumer<Throwable> unheeded;
    private final ExecutorService workers = Executors.newCachedThreadPool(THREADS);
    private final ExecutorService inOrder = Executors.newSingleThreadExecutor(THREADS);
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final Map<String, Job> newest = new HashMap<>();

    /** unheeded hears of failures that nobody else takes. */
    public BackgroundJobs(Consumer<Throwable> unheeded) {
        this.unheeded = unheeded;
    }

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<T> done) {
        return start(name, work, done, unheeded);
    }

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Job job = new Job(name);
        Job overtaken = newest.put(name.key(), job);
        if (overtaken != null) {
            overtaken.cancel();
        }
        return begin(workers, job, work, done, failed);
    }

    @Override
    public <T> Job queue(Message name, Work<T> work, Consumer<T> done) {
        return begin(inOrder, new Job(name), work, done, unheeded);
    }

    @Override
    public ObservableList<Job> running() {
        return running;
    }

    /** Lets queued work finish and stops the rest. */
    @Override
    public void close() {
        running.forEach(Job::cancel);
        workers.shutdown();
        inOrder.close();
    }

    private <T> Job begin(Executor thread, Job job, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        running.add(job);
        thread.execute(() -> {
            Runnable after;
            try {
                T result = work.run(new JobProgress(job));
                after = () -> done.accept(result);
            } catch (Cancelled _) {
                after = job::cancel;
            } catch (Throwable fault) {
                after = () -> failed.accept(fault);
            }
            deliver(job, after);
        });
        return job;
    }

    private void deliver(Job job, Runnable after) {
        Platform.runLater(() -> {
            running.remove(job);
            newest.remove(job.name().key(), job);
            if (!job.cancelled()) {
                after.run();
            }
        });
    }
}
