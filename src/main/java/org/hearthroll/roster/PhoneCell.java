package org.hearthroll.roster;

import java.util.regex.Pattern;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;

/** A telephone number, or several, as text. */
record PhoneCell(Spot spot) implements CellReader {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

    @Override
    public void read(String cell, CellNote note, RowDraft row) {
        String phone = PlainText.withoutFloat(PlainText.of(cell));
        if (phone.indexOf('E') > 0 && SCIENTIFIC.matcher(phone).matches()) {
            row.find("PHONE_DAMAGED_BY_EXCEL", Severity.WARNING, spot.header(), cell);
            row.keep(spot.slot(), cell);
        } else if (!PlainText.nothing(phone)) {
            row.put(spot.slot(), phone);
        }
    }
}
