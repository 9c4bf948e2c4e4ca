package org.hearthroll.roster;

/** Where the values of a column go, and what the column is called when something is said about it. */
record Spot(int slot, String header) {
}
