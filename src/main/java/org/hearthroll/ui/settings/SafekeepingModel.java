package org.hearthroll.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearthroll.desk.Check;
import org.hearthroll.desk.Desk;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Jobs;

/** The copies of the workspace and its check, as deeds that take a while. */
public final class SafekeepingModel {

    private final Desk desk;
    private final Jobs jobs;

    public SafekeepingModel(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    Path file() {
        return desk.file();
    }

    /** Keeps a dated copy beside the workspace; empty where there was nothing to keep yet. */
    void keepCopy(Consumer<Optional<Path>> kept) {
        jobs.queue(Message.of("settings.job.backup"), _ -> desk.safekeeping().keepCopy(), kept);
    }

    /** Writes a proved copy to a file of the user's choice. */
    void backup(Path target, Runnable written) {
        jobs.queue(Message.of("settings.job.backup"), _ -> {
            desk.safekeeping().backup(target);
            return target;
        }, _ -> written.run());
    }

    void verify(Consumer<List<Check>> checked) {
        jobs.start(Message.of("settings.job.verify"), _ -> desk.safekeeping().verify(), checked);
    }
}
