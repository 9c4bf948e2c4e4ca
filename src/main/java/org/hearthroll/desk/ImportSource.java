package org.hearthroll.desk;

import java.nio.file.Path;

/** One file to import and what was decided about it. */
public record ImportSource(Path file, Choices choices) {
}
