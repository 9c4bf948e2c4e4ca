package org.hearthroll.roster;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads headers as the kind of their file means them: in a list of households the name is the head's, in a ledger a checking date is the day of finding. */
final class Adapting {

    private static final Map<Kind, Map<String, String>> MEANINGS = Map.of(
            Kind.HOUSEHOLD_ROSTER, Map.of("name", "head_name", "id_number", "head_id"),
            Kind.PROBLEMS, Map.of("checked_on", "found_on"));

    private Adapting() {
    }

    static Mapping to(Kind kind, Mapping mapping) {
        Map<String, String> meanings = MEANINGS.getOrDefault(kind, Map.of());
        Set<String> given = new HashSet<>();
        return new Mapping(mapping.columns().stream().map(column -> {
            String meant = column.field() == null ? null : meanings.get(column.field());
            boolean free = meant != null && !mapping.has(meant) && given.add(meant);
            return free ? new MappedColumn(column.index(), column.header(), meant, null, column.confidence()) : column;
        }).toList());
    }
}
