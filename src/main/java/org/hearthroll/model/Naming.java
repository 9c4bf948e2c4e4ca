package org.hearthroll.model;

/** How people are named where somebody reads it: masked, unless full data was asked for on purpose. */
public enum Naming {
    MASKED, FULL;

    public String of(String name) {
        return this == MASKED ? Masking.name(name) : name;
    }
}
