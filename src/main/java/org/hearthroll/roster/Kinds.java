package org.hearthroll.roster;

import java.util.Optional;
import java.util.stream.Stream;

/** Tells from its mapped columns what a file is. */
public final class Kinds {

    private Kinds() {
    }

    /** The kind a file looks like; a LIST where nothing speaks for anything else. */
    public static Kind of(Mapping mapping) {
        if (any(mapping, "problem_type", "problem_text")) {
            return Kind.PROBLEMS;
        }
        Optional<Kind> roster = roster(mapping);
        if (roster.isPresent()) {
            return roster.get();
        }
        boolean persons = any(mapping, "name", "id_number", "head_name", "head_id", "household_code");
        return mapping.has("township") && !persons ? Kind.AREAS : Kind.LIST;
    }

    /** The kind of roster a file is: members with their household's columns repeated, or one row a household; empty if it is none. */
    public static Optional<Kind> roster(Mapping mapping) {
        boolean household = any(mapping, "household_code", "head_name", "head_id");
        boolean person = any(mapping, "name", "id_number");
        if (person && any(mapping, "person_code", "relation")) {
            return Optional.of(Kind.MEMBER_ROSTER);
        }
        if (!household) {
            return Optional.empty();
        }
        boolean member = person && any(mapping, "sex", "education", "school", "health", "labour", "work_place");
        boolean described = any(mapping, "main_cause", "main_risk", "attribute", "household_size", "monitoring_category", "poverty_status", "township", "village");
        return member ? Optional.of(Kind.MEMBER_ROSTER) : described ? Optional.of(Kind.HOUSEHOLD_ROSTER) : Optional.empty();
    }

    private static boolean any(Mapping mapping, String... fields) {
        return Stream.of(fields).anyMatch(mapping::has);
    }
}
