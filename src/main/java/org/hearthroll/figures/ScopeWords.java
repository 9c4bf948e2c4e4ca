package org.hearthroll.figures;

import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** The place a scope speaks of, as a sentence begins with it; conditions other than the place are only mentioned. */
final class ScopeWords {

    private ScopeWords() {
    }

    static Message of(Scope scope) {
        Message place = scope.value("township").filter(t -> !t.isEmpty()).map(t -> Message.of("sentence.place", t + scope.value("village").orElse("")))
                .orElseGet(() -> Message.of("sentence.place.all"));
        boolean narrowed = scope.conditions().stream().anyMatch(c -> !c.dimension().equals("township") && !c.dimension().equals("village"));
        return narrowed ? Message.of("sentence.narrowed", place) : place;
    }
}
