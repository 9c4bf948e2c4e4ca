package org.hearthroll.figures;

import java.util.Optional;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Whom a scope speaks of, as a sentence begins with it: the place, and what else the households must meet or be in. */
final class ScopeWords {

    private ScopeWords() {
    }

    static Message of(Scope scope) {
        Optional<Message> list = ScopePhrase.list(scope.conditions());
        Message place = ScopePhrase.place(scope.conditions()).map(named -> list.map(in -> Message.of("sentence.place.listed", in, named)).orElse(named))
                .orElseGet(() -> list.map(in -> Message.of("sentence.place.list", in)).orElseGet(() -> Message.of("sentence.place.all")));
        return ScopePhrase.others(scope.conditions()).map(others -> Message.of("sentence.narrowed", place, others)).orElse(place);
    }
}
