package org.hearthroll.desk;

/** A wording that the office has settled for itself, and the code of a list that it means. */
public record OwnWording(String list, String wording, String code) {
}
