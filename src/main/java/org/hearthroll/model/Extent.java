package org.hearthroll.model;

/** How much a scope covers. */
public record Extent(long households, long persons) {
}
