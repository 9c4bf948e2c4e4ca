package org.hearthroll.desk;

import java.nio.file.Path;

/**
 * A period to write out as one workbook for each of its places: of the period of this name (null: the current one), of one township
 * or village where these are not null, for each village or for each township, into which folder.
 */
public record SplitRequest(String period, String township, String village, boolean byVillage, Path folder, Disclosure disclosure) {
}
