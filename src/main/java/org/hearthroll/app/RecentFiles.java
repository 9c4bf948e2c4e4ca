package org.hearthroll.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.ui.kit.Memory;

/** The workspaces opened before, the latest first. */
final class RecentFiles {

    private static final String KEY = "recent";
    private static final int KEPT = 8;

    private final Memory memory;

    RecentFiles(Memory memory) {
        this.memory = memory;
    }

    /** Those that are still there. */
    List<Path> all() {
        return stored().filter(Files::isRegularFile).toList();
    }

    void opened(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        memory.keep(KEY, Stream.concat(Stream.of(whole), stored().filter(f -> !f.equals(whole))).limit(KEPT)
                .map(Path::toString).collect(Collectors.joining("\n")));
    }

    private Stream<Path> stored() {
        return memory.recall(KEY).stream().flatMap(String::lines).map(Path::of);
    }
}
