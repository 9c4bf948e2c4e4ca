package org.hearthroll.figures;

/** How many households (or problems) and persons have a value within a group; a group or value that was left blank, or is not asked for, is null. */
public record Count(String group, String value, long units, long persons) {

    Count plus(Count other) {
        return new Count(group, value, units + other.units, persons + other.persons);
    }
}
