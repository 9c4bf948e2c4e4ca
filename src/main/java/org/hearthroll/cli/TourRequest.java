package org.hearthroll.cli;

import java.nio.file.Path;
import org.hearthroll.text.Language;

/** What to draw: into folder out, from a workspace (null: the sample county), in a language and theme, width and height in pixels. */
public record TourRequest(Path out, Path from, Language language, boolean dark, int width, int height) {
}
