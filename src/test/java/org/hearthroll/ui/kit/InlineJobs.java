package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.text.Message;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;

/** Jobs done at once on the caller's thread, so that a model can be tested without a window; it remembers names and failures. */
public final class InlineJobs implements Jobs {

    public final List<String> names = new ArrayList<>();
    public final List<Throwable> failures = new ArrayList<>();
    private final ObservableList<Job> running = FXCollections.observableArrayList();

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<T> done) {
        return start(name, work, done, failures::add);
    }

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Job job = new Job(name);
        names.add(name.key());
        T result;
        try {
            result = work.run(Progress.none());
        } catch (Cancelled _) {
            return job;
        } catch (Throwable fault) {
            failed.accept(fault);
            return job;
        }
        done.accept(result);
        return job;
    }

    @Override
    public <T> Job queue(Message name, Work<T> work, Consumer<T> done) {
        return start(name, work, done);
    }

    @Override
    public ObservableList<Job> running() {
        return running;
    }
}
