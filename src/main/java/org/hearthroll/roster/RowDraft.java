package org.hearthroll.roster;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/** A row while it is being read; used for one row and thrown away. */
final class RowDraft {

    private final long number;
    private final String[] values;
    private String[] originals;
    private List<Finding> findings = List.of();
    private Finding reason;

    RowDraft(long number, int slots) {
        this.number = number;
        this.values = new String[slots];
    }

    String value(int slot) {
        return slot < 0 ? null : values[slot];
    }

    /** Fills a slot; whoever comes first keeps it. */
    void put(int slot, String value) {
        if (values[slot] == null) {
            values[slot] = value;
        }
    }

    void replace(int slot, String value) {
        values[slot] = value;
    }

    /** Adds to a slot that takes several values, each once. */
    void add(int slot, String more) {
        String value = values[slot];
        if (value == null) {
            values[slot] = more;
            return;
        }
        for (String code : more.split(";")) {
            if (!(";" + values[slot] + ";").contains(";" + code + ";")) {
                values[slot] = values[slot] + ";" + code;
            }
        }
    }

    /** Keeps the wording of the file; several for one slot are joined as they would be in a cell. */
    void keep(int slot, String original) {
        if (originals == null) {
            originals = new String[values.length];
        }
        originals[slot] = originals[slot] == null ? original : originals[slot] + ";" + original;
    }

    void find(String code, Severity severity, String column, String original, Object... arguments) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(4);
        }
        findings.add(new Finding(code, severity, number, column, original, List.of(arguments)));
    }

    /** The row cannot be loaded; the first reason stands. */
    void reject(String code, String column, String original, Object... arguments) {
        if (reason == null) {
            reason = new Finding(code, Severity.ERROR, number, column, original, List.of(arguments));
        }
    }

    ReadRow aside(Finding why, List<Finding> noticed) {
        return new ReadRow(number, Outcome.SET_ASIDE, values, null, noticed, why, 0);
    }

    ReadRow done() {
        Outcome outcome = reason == null ? Outcome.LOADED : Outcome.REJECTED;
        return new ReadRow(number, outcome, values, originals, findings, reason, RowDigest.of(values, originals));
    }
}
