package org.hearthroll.model;

import java.util.Set;

/** One entry of the problem ledger as it stands: codes of its type and its state, the day it was found (ISO) and what it is; what was left blank is empty. */
public record Problem(String type, String state, String foundOn, String text) {

    private static final Set<String> SETTLED = Set.of("RESOLVED", "CLOSED");

    /** Whether a problem in this state needs no more work. */
    public static boolean settled(String state) {
        return SETTLED.contains(state);
    }

    public Problem withText(String other) {
        return new Problem(type, state, foundOn, other);
    }
}
