package org.hearthroll.desk;

/** A wording of a file that a code list does not know: the column it stands in, the list that column is read by, and in how many rows it stands. */
public record UnknownWording(String column, String list, String wording, long rows) {
}
