package org.hearthroll.ui.roster;

import java.util.List;
import org.hearthroll.model.Condition;
import org.hearthroll.ui.kit.Trace;

/** The conditions that a figure brought along (null: none did), which narrow the list until they are taken away, also after the user went elsewhere and came back. */
record Brought(Trace trace, List<Condition> conditions) {

    static final Brought NOTHING = new Brought(null, List.of());

    Brought {
        conditions = List.copyOf(conditions);
    }

    /** What is left of them where a list is narrowed by others too, or no longer by all. */
    Brought among(List<Condition> narrowed) {
        List<Condition> left = trace == null ? List.of() : conditions.stream().filter(narrowed::contains).toList();
        return left.isEmpty() ? NOTHING : new Brought(trace, left);
    }
}
