package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hearthroll.roster.ReadRow;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.work.Cancelled;

/**
 * Reads a file on a thread of its own, some batches ahead of whoever writes: parsing and writing each fill a core. The pipe ends
 * with the file, with the reader's fault (thrown here), or when it is closed.
 */
final class LinePipe implements AutoCloseable {

    private static final int BATCH = 256;
    private static final int AHEAD = 6;

    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(AHEAD);
    private final Rows rows;
    private final Function<List<SourceRow>, List<ReadRow>> reader;
    private final Thread thread;
    private volatile boolean closed;

    private LinePipe(Rows rows, Function<List<SourceRow>, List<ReadRow>> reader) {
        this.rows = rows;
        this.reader = reader;
        this.thread = Thread.ofPlatform().daemon().name("reading").unstarted(this::run);
    }

    /** Some lines and how far the file was read with them; the last batch has no lines and maybe the fault that ended the reading. */
    record Batch(List<Line> lines, long position, Throwable fault) {
    }

    /** Begins to read; the pipe closes the rows. */
    static LinePipe of(Rows rows, Function<List<SourceRow>, List<ReadRow>> reader) {
        LinePipe pipe = new LinePipe(rows, reader);
        pipe.thread.start();
        return pipe;
    }

    /** The next batch; one without lines is the last. */
    Batch next() {
        try {
            Batch batch = batches.take();
            switch (batch.fault()) {
                case null -> {
                    return batch;
                }
                case RuntimeException fault -> throw fault;
                default -> throw new IllegalStateException(batch.fault());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private void run() {
        Throwable fault = null;
        try (rows) {
            List<Line> lines = batch();
            while (!lines.isEmpty() && !closed) {
                put(new Batch(lines, rows.position(), null));
                lines = batch();
            }
        } catch (RuntimeException | Error e) {
            fault = e;
        }
        put(new Batch(List.of(), rows.size(), fault));
    }

    private List<Line> batch() {
        List<SourceRow> source = new ArrayList<>(BATCH);
        for (SourceRow row = rows.next(); row != null; row = source.size() < BATCH ? rows.next() : null) {
            source.add(row);
        }
        List<ReadRow> read = reader.apply(source);
        List<Line> lines = new ArrayList<>(source.size());
        for (int i = 0; i < source.size(); i++) {
            lines.add(new Line(source.get(i), read.get(i)));
        }
        return lines;
    }

    private void put(Batch batch) {
        try {
            while (!closed && !batches.offer(batch, 100, TimeUnit.MILLISECONDS)) {
                // the writer is behind; look again whether it still wants more
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the reading, wherever it is, and waits until the file is let go. */
    @Override
    public void close() {
        closed = true;
        batches.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
