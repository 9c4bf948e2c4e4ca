package org.hearthroll.roster;

/** What became of a row when it joined its household (null where it belongs to none). */
public record GatheredRow(ReadRow row, GatheredHousehold household) {
}
