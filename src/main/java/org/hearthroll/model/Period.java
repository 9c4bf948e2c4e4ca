package org.hearthroll.model;

/** A dated state of the register: its row id, its name (YYYY-MM) and whether figures speak of it unless another is named. */
public record Period(long id, String name, boolean current) {
}
