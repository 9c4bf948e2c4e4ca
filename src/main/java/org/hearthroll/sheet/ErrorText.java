package org.hearthroll.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The errors that a formula leaves in its cell, and in every copy of it as text. */
final class ErrorText {

    private static final Set<String> ALL = Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private ErrorText() {
    }

    /** The cells of a row that are errors, by index. */
    static Map<Integer, CellNote> notes(String[] cells) {
        Map<Integer, CellNote> notes = Map.of();
        for (int i = 0; i < cells.length; i++) {
            if (is(cells[i])) {
                notes = notes.isEmpty() ? new HashMap<>() : notes;
                notes.put(i, CellNote.ERROR);
            }
        }
        return notes;
    }

    static boolean is(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '#' && ALL.contains(cell.strip());
    }
}
