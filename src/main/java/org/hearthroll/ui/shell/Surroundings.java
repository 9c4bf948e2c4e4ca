package org.hearthroll.ui.shell;

import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Jobs;
import org.hearthroll.ui.kit.Memory;

/** What a window is built with besides its workspace: the words, the door to other threads, and what it remembers. */
public record Surroundings(Texts texts, Jobs jobs, Memory memory) {
}
