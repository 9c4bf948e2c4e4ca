package org.hearthroll.roster;

/** What becomes of a source row; every one has exactly one outcome. */
public enum Outcome {
    /** It is data. */
    LOADED,
    /** It is no data of its own: a subtotal, a signature, a repeated header, an equal repeat. */
    SET_ASIDE,
    /** It cannot be loaded as it is. */
    REJECTED
}
