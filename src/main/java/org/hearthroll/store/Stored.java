package org.hearthroll.store;

/**
 * A row of the register as it stands: its id, its number of persons (0 for a member), whether it is marked as no longer appearing,
 * and one text (null: blank) for each column that the loading was opened with, followed by its wording and its more (JSON or null).
 */
public record Stored(long id, int persons, boolean missing, String[] values) {
}
