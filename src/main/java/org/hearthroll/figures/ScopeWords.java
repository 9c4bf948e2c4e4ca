package org.hearthroll.figures;

import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Whom a scope speaks of, as a sentence begins with it: the place, and what else the households must meet or be in. */
final class ScopeWords {

    private ScopeWords() {
    }

    static Message of(Scope scope) {
        Message place = ScopePhrase.place(scope.conditions()).orElseGet(() -> Message.of("sentence.place.all"));
        return ScopePhrase.others(scope.conditions()).map(others -> Message.of("sentence.narrowed", place, others)).orElse(place);
    }
}
