package org.hearthroll.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The households a figure speaks of: those of a period (null: the current one) that meet every condition. */
public record Scope(String period, List<Condition> conditions) {

    public Scope {
        conditions = List.copyOf(conditions);
    }

    /** Every household of a period; null for the current one. */
    public static Scope of(String period) {
        return new Scope(period, List.of());
    }

    /** This scope narrowed by one more condition. */
    public Scope and(String dimension, String value) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(dimension, value));
        return new Scope(period, more);
    }

    /** This scope with at most one condition on a dimension: the given one, or none if the value is null. */
    public Scope with(String dimension, String value) {
        Scope others = new Scope(period, conditions.stream().filter(c -> !c.dimension().equals(dimension)).toList());
        return value == null ? others : others.and(dimension, value);
    }

    /** The value of the first condition on a dimension. */
    public Optional<String> value(String dimension) {
        return conditions.stream().filter(c -> c.dimension().equals(dimension)).map(Condition::value).findFirst();
    }
}
