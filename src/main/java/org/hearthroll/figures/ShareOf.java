package org.hearthroll.figures;

/** What the shares of a crossed table are shares of: their group, their value over all groups, or the whole table. */
public enum ShareOf {
    GROUP, VALUE, WHOLE
}
