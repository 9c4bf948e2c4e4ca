package org.hearthroll.model;

import java.util.List;

/**
 * Which rows of the register are listed and how: the households of a scope or all their members, the field ids shown, a text that a
 * name, the tail of an ID number, a code or the pinyin initials of a name must match (null: none), the field it is sorted by (null: as loaded).
 */
public record Listing(Scope scope, boolean members, List<String> fields, String text, Order order) {

    /** Sorted by a field; what is left blank comes last either way. */
    public record Order(String field, boolean descending) {
    }

    public Listing {
        fields = List.copyOf(fields);
    }

    /** The households of a scope, as loaded. */
    public static Listing households(Scope scope, List<String> fields) {
        return new Listing(scope, false, fields, null, null);
    }

    /** The members of a scope's households, as loaded; fields of the household are repeated. */
    public static Listing members(Scope scope, List<String> fields) {
        return new Listing(scope, true, fields, null, null);
    }

    public Listing matching(String other) {
        return new Listing(scope, members, fields, other, order);
    }

    public Listing sorted(Order other) {
        return new Listing(scope, members, fields, text, other);
    }
}
