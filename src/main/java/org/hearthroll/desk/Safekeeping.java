package org.hearthroll.desk;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hearthroll.store.SafetyStore;

/** Proved copies of the workspace and the check of the workspace itself. */
public final class Safekeeping {

    private final SafetyStore safety;

    Safekeeping(SafetyStore safety) {
        this.safety = safety;
    }

    /** Integrity of the file, its references, its counts and its audit trail, each with the first fault found. */
    public List<Check> verify() {
        return safety.verify().stream().map(check -> new Check(check.name(), check.fault())).toList();
    }

    /** Writes a copy that was opened again, checked and counted before it got its name. */
    public void backup(Path target) {
        safety.backup(target);
    }

    /** When the latest dated copy beside the workspace was made; empty if there is none. */
    public Optional<LocalDateTime> lastCopy() {
        return safety.lastCopy();
    }

    /** Keeps a dated copy beside the workspace and answers it; empty where there is nothing to keep yet. */
    public Optional<Path> keepCopy() {
        return Optional.ofNullable(safety.keepDatedCopy());
    }

    /** Puts a backup in the place of a workspace file; answers the dated copy of what was there, or null if nothing was. */
    public static Path restore(Path backup, Path workspace) {
        return SafetyStore.restore(backup, workspace);
    }
}
