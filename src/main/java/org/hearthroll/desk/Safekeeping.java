package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.List;
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

    /** Puts a backup in the place of a workspace file; answers the dated copy of what was there, or null if nothing was. */
    public static Path restore(Path backup, Path workspace) {
        return SafetyStore.restore(backup, workspace);
    }
}
