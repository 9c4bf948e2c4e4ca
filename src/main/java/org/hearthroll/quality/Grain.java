package org.hearthroll.quality;

/** Whom a rule looks at, and so how often it can fire: once for a person, once for a household, once for a village. */
public enum Grain {
    PERSON, HOUSEHOLD, VILLAGE
}
