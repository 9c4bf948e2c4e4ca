package org.hearthroll.desk;

/**
 * One thing in which a file and the period differ: a field whose value is another now (before or after is null where nothing stood or
 * stands), a row that appears again, or a row that the file no longer has. The row is that of the file, 0 for what is gone; field is
 * a field id or "=" and a header, codes stand as codes; code and person are those of the person, empty where the household itself is meant.
 */
public record Change(Sort sort, long row, String household, String code, String person, String field, String before, String after) {

    /** What has come about. */
    public enum Sort { VALUE, BACK, GONE }
}
