package org.hearthroll.sheet;

import java.util.Set;

/** The errors that a formula leaves in its cell, and in every copy of it as text. */
final class ErrorText {

    private static final Set<String> ALL = Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private ErrorText() {
    }

    static boolean is(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '#' && ALL.contains(cell.strip());
    }
}
