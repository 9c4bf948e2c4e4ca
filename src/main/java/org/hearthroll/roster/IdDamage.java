package org.hearthroll.roster;

import org.hearthroll.model.IdNumber;
import org.hearthroll.sheet.CellNote;

/**
 * Whether a spreadsheet has rounded the ID numbers of a file: in a sound column 0.09 % of them end in 000, in a damaged one nearly all
 * that do not end in X. Once damaged, even those ending in 000 whose check character happens to fit (one in eleven) stand for nobody.
 */
final class IdDamage {

    private static final int SUSPICIOUS_PERCENT = 5;
    private static final int LENGTH = 18;

    private long whole;
    private long ending;
    private long failing;
    private boolean certain;

    /** Looks at one cell of an ID column. */
    void look(String cell, CellNote note) {
        certain |= note == CellNote.NUMBER_OVER_15_DIGITS || scientific(cell);
        if (cell.length() != LENGTH) {
            return;
        }
        whole++;
        if (endsRounded(cell)) {
            ending++;
            failing += IdNumber.checkCharacter(cell) == '0' ? 0 : 1;
        }
    }

    /** The verdict on all cells looked at so far. */
    boolean damaged() {
        return certain || failing > 0 && ending * 100 >= whole * SUSPICIOUS_PERCENT;
    }

    /** Whether a cell shows 18 digits that a rounding to 15 would have left. */
    static boolean endsRounded(String cell) {
        return cell.length() == LENGTH && cell.endsWith("000") && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean scientific(String cell) {
        return cell.indexOf('+') > 0 && cell.strip().matches("\\d(\\.\\d+)?[eE]\\+1[67]");
    }
}
