package org.hearthroll.desk;

/** A field that says something else than before; either text is null where it says nothing. */
record Difference(String field, String before, String after) {
}
