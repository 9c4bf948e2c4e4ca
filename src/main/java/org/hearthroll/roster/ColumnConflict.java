package org.hearthroll.roster;

/** Two columns of a sheet that name one field: the one that fills it and the one that is kept under its own header. */
public record ColumnConflict(String field, MappedColumn taken, MappedColumn left) {
}
