package org.hearthroll.app;

import java.nio.file.Path;
import org.hearthroll.ui.kit.MemoryFile;

/** The folder of the user's own where the program keeps its log, its settings and the sample county. */
final class UserFolder {

    private UserFolder() {
    }

    /** What the window remembers. */
    static MemoryFile memory() {
        return new MemoryFile(path().resolve("window.properties"));
    }

    static Path path() {
        String local = System.getenv("LOCALAPPDATA");
        return local == null
                ? Path.of(System.getProperty("user.home"), ".local", "state", "hearthroll")
                : Path.of(local, "Hearthroll");
    }
}
