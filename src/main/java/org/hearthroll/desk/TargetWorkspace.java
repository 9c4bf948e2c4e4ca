package org.hearthroll.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearthroll.store.Access;

/** The workspace an import goes into. One that was made for the import goes again unless the import succeeded. */
public final class TargetWorkspace implements AutoCloseable {

    private final Desk desk;
    private final boolean made;
    private final boolean trial;
    private boolean kept;

    private TargetWorkspace(Desk desk, boolean made, boolean trial) {
        this.desk = desk;
        this.made = made;
        this.trial = trial;
    }

    /** Opens the workspace, or makes it if it is missing and may be made; a trial of a missing one happens in a place of its own. */
    public static TargetWorkspace open(Path file, boolean create, boolean trial) {
        if (Files.exists(file) || !create) {
            return new TargetWorkspace(Desk.open(file, Access.WRITE), false, trial);
        }
        try {
            return new TargetWorkspace(Desk.create(trial ? Files.createTempDirectory("hearthroll").resolve("trial.hearth") : file), true, trial);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Desk desk() {
        return desk;
    }

    /** The import succeeded: what was made stays. */
    public void keep() {
        kept = true;
    }

    @Override
    public void close() {
        desk.close();
        if (made && (trial || !kept)) {
            try {
                Files.deleteIfExists(desk.file());
                if (trial) {
                    Files.deleteIfExists(desk.file().getParent());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
