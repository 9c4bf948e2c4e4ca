package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.Layout;

/** One file while it is taken in: the import it is recorded as, where its values stand, and what became of its rows so far. */
final class Intake {

    private final long importId;
    private final Layout layout;
    private final Tally tally = new Tally();
    private final Findings findings = new Findings();
    private final Changes changes = new Changes();
    private final List<Rejected> rejected = new ArrayList<>();

    Intake(long importId, Layout layout) {
        this.importId = importId;
        this.layout = layout;
    }

    /** A line that is not loaded, and why. */
    record Rejected(Line line, Finding reason) {
    }

    long importId() {
        return importId;
    }

    Layout layout() {
        return layout;
    }

    Tally tally() {
        return tally;
    }

    Findings findings() {
        return findings;
    }

    Changes changes() {
        return changes;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    void reject(Line line, Finding reason) {
        tally.rejected++;
        findings.add(reason);
        rejected.add(new Rejected(line, reason));
    }

    void setAside(Finding why) {
        tally.setAside++;
        if (why != null) {
            findings.add(why);
        }
    }

    void warn(String code, long row, String original, Object... arguments) {
        findings.add(new Finding(code, Severity.WARNING, row, "", original, List.of(arguments)));
    }

    String value(Line line, String field) {
        return line.read().value(layout.slot(field));
    }
}
