package org.hearthroll.model;

/** Where a household lives; a village is only known by its township and its name, because village names repeat. */
public record Place(String township, String village, String group) {
}
