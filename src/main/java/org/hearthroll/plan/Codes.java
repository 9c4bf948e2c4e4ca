package org.hearthroll.plan;

import java.util.List;

/** Several codes in one field, joined by ';' as the declared tables and the store keep them. */
final class Codes {

    private Codes() {
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(";"));
    }
}
