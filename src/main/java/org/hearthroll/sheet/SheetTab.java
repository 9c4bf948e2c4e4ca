package org.hearthroll.sheet;

/** One sheet of a workbook: its name, whether the workbook hides it, and how many rows it says it has, 0 if it does not say. */
public record SheetTab(String name, boolean hidden, long rows) {
}
