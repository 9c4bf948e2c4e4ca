package org.hearthroll.roster;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.text.Message;

/** The sentence of a finding: what, where, what next. */
public final class FindingWords {

    private FindingWords() {
    }

    /** The message "finding." + code; {0} is the row, {1} the column, {2} the original text, {3} and on what the finding adds. */
    public static Message of(Finding finding) {
        List<Object> arguments = new ArrayList<>(List.of(Long.toString(finding.row()), finding.column(), finding.original()));
        arguments.addAll(finding.arguments());
        return new Message("finding." + finding.code(), arguments);
    }
}
