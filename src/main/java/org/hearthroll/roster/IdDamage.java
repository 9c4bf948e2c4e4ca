package org.hearthroll.roster;

import org.hearthroll.model.IdNumber;
import org.hearthroll.model.IdNumber.Fault;

/**
 * Whether a spreadsheet has rounded the ID numbers of a file: in a sound column 0.09 % of them end in 000, in a damaged one nearly all
 * that do not end in X. Once damaged, even those ending in 000 whose check character happens to fit stand for nobody.
 */
public final class IdDamage {

    private static final int SUSPICIOUS_PERCENT = 5;

    private long whole;
    private long rounded;
    private boolean certain;

    /** lost: whether the cell itself shows that digits are gone, as 4.40524E+17 does. */
    void count(IdNumber id, boolean lost) {
        boolean damaged = id.faults().contains(Fault.DAMAGED_BY_EXCEL);
        boolean eighteen = damaged || id.number() != null && id.number().length() == 18;
        whole += eighteen ? 1 : 0;
        rounded += damaged || eighteen && id.number().endsWith("000") ? 1 : 0;
        certain |= lost;
    }

    /** Adds what another reader of the same file has seen. */
    public void add(IdDamage other) {
        whole += other.whole;
        rounded += other.rounded;
        certain |= other.certain;
    }

    /** The verdict on all numbers counted so far. */
    public boolean damaged() {
        return certain || rounded > 0 && rounded * 100 >= whole * SUSPICIOUS_PERCENT;
    }
}
