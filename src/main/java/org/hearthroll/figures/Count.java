package org.hearthroll.figures;

/** How many households (or problems), with how many persons, have a value within a group; null was left blank, or is not asked for. */
public record Count(String group, String value, long units, long persons) {
}
