package org.hearthroll.figures;

/** How shares are rounded: each for itself (the official practice), or so that their sum is exactly 100. */
public enum Rounding {
    HALF_UP, LARGEST_REMAINDER
}
