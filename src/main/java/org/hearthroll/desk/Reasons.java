package org.hearthroll.desk;

import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/** Why whole rows are not loaded, where only the loading can tell. */
final class Reasons {

    private Reasons() {
    }

    /** A row equal to an earlier one. */
    static Finding repeated(Line line) {
        return new Finding("ROW_REPEATED", Severity.NOTICE, line.read().number(), "", "", List.of());
    }

    /** A row that says something else than an earlier one of the same person or problem. */
    static Finding conflict(String code, Line line, long earlier) {
        return new Finding(code, Severity.ERROR, line.read().number(), "", "", List.of(earlier));
    }
}
