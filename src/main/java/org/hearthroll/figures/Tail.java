package org.hearthroll.figures;

/** How likely a township is as far from what is expected as it is: so few or fewer (low), or so many or more. */
record Tail(boolean low, double probability) {
}
