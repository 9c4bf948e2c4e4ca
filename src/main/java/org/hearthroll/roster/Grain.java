package org.hearthroll.roster;

/** What a column speaks of; ROW is whatever its row is: a member, a household, a problem. */
public enum Grain {
    HOUSEHOLD, PERSON, ROW, PROBLEM, AREA, LIST
}
