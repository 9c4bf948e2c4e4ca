package org.hearthroll.figures;

/**
 * One person of a household, or the household itself, with what it is recorded under: several values of one dimension are joined by ';',
 * null was left blank or is not asked for. A household without member rows is one unit of as many persons as it states.
 */
public record Unit(String id, long persons, String group, String value) {
}
