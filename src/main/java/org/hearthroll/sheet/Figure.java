package org.hearthroll.sheet;

/** A number with the format a workbook shows it in, and how it then reads. */
public record Figure(Number value, String format, String shown) {
}
