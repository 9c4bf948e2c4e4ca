package org.hearthroll.app;

import java.nio.file.Path;
import org.hearthroll.work.Progress;

/** The made-up county as a workspace of its own. */
final class SampleCounty {

    private final Path file;

    SampleCounty(Path file) {
        this.file = file;
    }

    /** The workspace file, made first where there is none yet. */
    Path make(Progress progress) {
        return file;
    }
}
