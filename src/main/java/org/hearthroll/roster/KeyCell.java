package org.hearthroll.roster;

import java.util.regex.Pattern;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;

/** A code that is written in digits but is no number: leading zeros stay; one that a spreadsheet has rounded is unknown. */
record KeyCell(Spot spot) implements CellReader {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d+");

    @Override
    public void read(String cell, CellNote note, RowDraft row) {
        String key = PlainText.withoutFloat(PlainText.of(cell));
        if (note == CellNote.NUMBER_OVER_15_DIGITS || key.indexOf('+') > 0 && SCIENTIFIC.matcher(key).matches()) {
            row.find("KEY_DAMAGED_BY_EXCEL", Severity.ERROR, spot.header(), cell);
            row.keep(spot.slot(), cell);
        } else if (!PlainText.nothing(key)) {
            row.put(spot.slot(), key);
        }
    }
}
