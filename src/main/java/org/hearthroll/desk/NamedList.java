package org.hearthroll.desk;

/** Households that were kept under a name: the period they were chosen in, when (ISO with offset) and by whom, how many, and in words what they were (empty: nothing was told). */
public record NamedList(String name, String period, String at, String operator, long households, String told) {
}
