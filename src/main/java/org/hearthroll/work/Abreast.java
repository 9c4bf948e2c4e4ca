package org.hearthroll.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done on one thing after another by every core at once, what comes of it handed out in the order the things came. Whoever brings
 * the things waits when they come too fast; what the work or the receiver throws is thrown where the things are brought.
 */
public final class Abreast<T, R> implements AutoCloseable {

    private static final int BATCH = 64;
    private static final int AHEAD = 4;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final ThreadFactory NAMED = Thread.ofPlatform().daemon().name("abreast-", 0).factory();

    private final Function<T, R> work;
    private final Consumer<R> receiver;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, NAMED);
    private final Deque<Future<List<R>>> begun = new ArrayDeque<>();
    private List<T> batch = new ArrayList<>(BATCH);

    /** work: must not mind on which thread, and beside what else, it runs; receiver: called by whoever brings the things. */
    public Abreast(Function<T, R> work, Consumer<R> receiver) {
        this.work = work;
        this.receiver = receiver;
    }

    /** Brings one more thing. */
    public void put(T thing) {
        batch.add(thing);
        if (batch.size() == BATCH) {
            begin();
            while (begun.size() > AHEAD * THREADS || !begun.isEmpty() && begun.peek().isDone()) {
                handOut();
            }
        }
    }

    /** Says that all are there, and waits for what is still being worked on. */
    public void finish() {
        begin();
        while (!begun.isEmpty()) {
            handOut();
        }
    }

    private void begin() {
        List<T> things = batch;
        batch = new ArrayList<>(BATCH);
        begun.add(workers.submit(() -> things.stream().map(work).toList()));
    }

    private void handOut() {
        try {
            begun.remove().get().forEach(receiver);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Lets the threads go, whether or not all is done. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
