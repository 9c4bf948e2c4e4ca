package org.hearthroll.ui.shell;

import java.util.Map;
import org.hearthroll.text.Message;

/** What the frame of the window says about the workspace: the period it speaks of (null: there is none), what is in scope, the last backup, what waits on which screen, what can be chosen. */
public record Summary(String period, Message scope, Message backup, Map<String, Long> waiting, ScopeChoices choices) {

    public Summary {
        waiting = Map.copyOf(waiting);
    }

    /** Before a workspace is open. */
    public static Summary nothing() {
        return new Summary(null, Message.of("shell.status.closed"), Message.of("shell.status.none"), Map.of(), ScopeChoices.NONE);
    }
}
