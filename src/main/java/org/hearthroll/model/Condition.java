package org.hearthroll.model;

import java.util.Objects;

/** One narrowing of a scope: a declared dimension and the code (or, where it has no codes, the text) it must have; empty means not filled in. */
public record Condition(String dimension, String value) {

    public Condition {
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(value);
    }
}
