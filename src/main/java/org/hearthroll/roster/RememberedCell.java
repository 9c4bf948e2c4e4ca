package org.hearthroll.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;

/** A column whose cells mean the same wherever they stand, so that each wording is read once. */
final class RememberedCell implements CellReader {

    /** Columns with more wordings than this gain nothing from being remembered. */
    private static final int MOST = 10_000;

    private final Spot spot;
    private final boolean several;
    private final Function<String, Reading> reading;
    private final Map<String, Reading> remembered = new HashMap<>();

    RememberedCell(Spot spot, boolean several, Function<String, Reading> reading) {
        this.spot = spot;
        this.several = several;
        this.reading = reading;
    }

    @Override
    public void read(String cell, CellNote note, RowDraft row) {
        Reading read = remembered.get(cell);
        if (read == null) {
            read = reading.apply(cell);
            if (remembered.size() < MOST) {
                remembered.put(cell, read);
            }
        }
        apply(read, cell, row);
    }

    private void apply(Reading read, String cell, RowDraft row) {
        if (read.value() != null) {
            if (several) {
                row.add(spot.slot(), read.value());
            } else {
                row.put(spot.slot(), read.value());
            }
        }
        if (read.original() != null) {
            row.keep(spot.slot(), read.original());
        }
        if (read.severity() == Severity.ERROR) {
            row.reject(read.finding(), spot.header(), cell);
        } else if (read.finding() != null) {
            row.find(read.finding(), read.severity(), spot.header(), cell);
        }
    }
}
