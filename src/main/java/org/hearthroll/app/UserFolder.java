package org.hearthroll.app;

import java.nio.file.Path;

/** The folder of the user's own where the program keeps its log, its settings and the sample county. */
final class UserFolder {

    private UserFolder() {
    }

    static Path path() {
        String local = System.getenv("LOCALAPPDATA");
        return local == null
                ? Path.of(System.getProperty("user.home"), ".local", "state", "hearthroll")
                : Path.of(local, "Hearthroll");
    }
}
