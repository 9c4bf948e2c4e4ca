package org.hearthroll.model;

import java.util.List;

/**
 * One thing noticed in the user's data: code (the key of its wording), how much it matters, row (record number in the sheet, 0 if
 * none), column header, the original text, and what goes into the wording.
 */
public record Finding(String code, Severity severity, long row, String column, String original, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
