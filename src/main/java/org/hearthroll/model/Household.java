package org.hearthroll.model;

import java.util.List;
import java.util.Map;

/** One household of a period with its members in roster order; values as in {@link Member}. */
public record Household(String code, Place place, Map<String, String> values, List<Member> members) {

    public Household {
        values = Map.copyOf(values);
        members = List.copyOf(members);
    }

    /** The value of a field, or an empty text where it was left blank. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
