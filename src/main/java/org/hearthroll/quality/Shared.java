package org.hearthroll.quality;

import java.util.Set;

/** What more than one household of a period has: the first 18 characters of ID numbers, and the telephones of households. */
public record Shared(Set<String> ids, Set<String> phones) {

    public static final Shared NOTHING = new Shared(Set.of(), Set.of());

    public Shared {
        ids = Set.copyOf(ids);
        phones = Set.copyOf(phones);
    }
}
