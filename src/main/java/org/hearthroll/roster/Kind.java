package org.hearthroll.roster;

/** What a file is. */
public enum Kind {
    MEMBER_ROSTER, HOUSEHOLD_ROSTER, PROBLEMS, AREAS, LIST;

    /** Whether households come of it. */
    public boolean isRoster() {
        return this == MEMBER_ROSTER || this == HOUSEHOLD_ROSTER;
    }
}
