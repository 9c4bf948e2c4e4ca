package org.hearthroll.desk;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.ColumnConflict;
import org.hearthroll.text.Message;

/** What is noticed of a file before its rows are read; each finding stands at its header. */
record FileFindings(ChosenFile file) {

    /** TEXT_GARBLED, and COLUMN_CONFLICT for each column whose field another one fills. */
    List<Finding> all() {
        return Stream.concat(file.facts().garbled().map(this::garbled).stream(), file.mapping().conflicts().stream().map(this::conflict)).toList();
    }

    private Finding garbled(Message warning) {
        return finding("TEXT_GARBLED", "", String.valueOf(warning.arguments().getFirst()), warning.arguments().getLast());
    }

    private Finding conflict(ColumnConflict conflict) {
        return finding("COLUMN_CONFLICT", conflict.left().header(), "", conflict.taken().header());
    }

    private Finding finding(String code, String column, String original, Object argument) {
        return new Finding(code, Severity.WARNING, file.facts().headerRow(), column, original, List.of(argument));
    }
}
