package org.hearthroll.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.IdNumber;
import org.hearthroll.model.IdNumber.Fault;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;

/** An ID number: its slot takes the normalised number, the wording of the file is kept where it differs, faults become findings. */
final class IdCell implements CellReader {

    private static final Map<Fault, Severity> SEVERITIES = new EnumMap<>(Map.of(
            Fault.DAMAGED_BY_EXCEL, Severity.ERROR, Fault.PLACEHOLDER, Severity.WARNING, Fault.FORMAT, Severity.ERROR,
            Fault.BIRTH_DATE, Severity.ERROR, Fault.AGE, Severity.WARNING, Fault.CHECK_DIGIT, Severity.ERROR,
            Fault.FIFTEEN, Severity.NOTICE, Fault.REGION, Severity.WARNING, Fault.DISABILITY_SUFFIX, Severity.NOTICE));

    private final Spot spot;
    private final int key;
    private final LocalDate today;
    private final boolean outspoken;
    private final IdDamage damage;

    /** key: the slot of its first 18 characters where they can stand for somebody, -1 for none; outspoken: whether faults are worth a finding here, or are found where the person has a row of his own. */
    IdCell(Spot spot, int key, LocalDate today, boolean outspoken, IdDamage damage) {
        this.spot = spot;
        this.key = key;
        this.today = today;
        this.outspoken = outspoken;
        this.damage = damage;
    }

    @Override
    public void read(String cell, CellNote note, RowDraft row) {
        IdNumber id = take(cell, note, row);
        if (id != null && key >= 0 && id.key() != null) {
            row.put(key, id.key());
        }
    }

    /** The number in a cell, null if it holds none. */
    IdNumber take(String cell, CellNote note, RowDraft row) {
        if (PlainText.nothing(PlainText.of(cell))) {
            return null;
        }
        boolean rounded = note == CellNote.NUMBER_OVER_15_DIGITS || IdDamage.endsRounded(cell) && damage.damaged();
        IdNumber id = IdNumber.of(cell, rounded, today);
        row.put(spot.slot(), id.number());
        if (!cell.equals(id.number())) {
            row.keep(spot.slot(), cell);
        }
        if (outspoken) {
            tell(id.faults(), cell, row);
        }
        return id;
    }

    private void tell(Set<Fault> faults, String cell, RowDraft row) {
        for (Fault fault : faults) {
            row.find("ID_" + fault.name(), SEVERITIES.get(fault), spot.header(), cell);
        }
    }
}
