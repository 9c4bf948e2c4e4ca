package org.hearthroll.roster;

import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/**
 * One source row, read: number in the sheet (from 1), values by slot of the {@link Layout} (null: not filled in), the wordings of the
 * file by slot where they say more than the value (null if none does), what was noticed, why it is not loaded (null if it is), and
 * 64 bits that only an equal row shares.
 */
public record ReadRow(long number, Outcome outcome, String[] values, String[] originals, List<Finding> findings, Finding reason, long digest) {

    /** The value in a slot, or null; slot -1 has none. */
    public String value(int slot) {
        return slot < 0 ? null : values[slot];
    }

    /** The wording in the file where it says more than the value, or null. */
    public String original(int slot) {
        return slot < 0 || originals == null ? null : originals[slot];
    }

    public boolean loaded() {
        return outcome == Outcome.LOADED;
    }

    /** This row, not to be loaded because it repeats another. */
    ReadRow setAsideFor(String code) {
        return new ReadRow(number, Outcome.SET_ASIDE, values, originals, findings, new Finding(code, Severity.NOTICE, number, "", "", List.of()), digest);
    }

    /** This row, not to be loaded until it is mended. */
    ReadRow rejectedFor(String code, Object... arguments) {
        return new ReadRow(number, Outcome.REJECTED, values, originals, findings, new Finding(code, Severity.ERROR, number, "", "", List.of(arguments)), digest);
    }
}
