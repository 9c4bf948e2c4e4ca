package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.sheet.CellNote;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.text.Message;

/** One row of a workbook of plans as it stands in the file, and what is found wrong with it. */
final class PlanBookRow {

    private final SourceRow row;
    private final Map<PlanBookColumn, Integer> places;
    private final List<Message> faults = new ArrayList<>(0);

    PlanBookRow(SourceRow row, Map<PlanBookColumn, Integer> places) {
        this.row = row;
        this.places = places;
        if (row.fault() != null) {
            fault("plan.book.fault.row");
        }
        places.forEach((column, place) -> {
            if (row.notes().get(place) == CellNote.ERROR && column.needed()) {
                fault("plan.book.fault.error", column.heading(), cell(column));
            }
        });
    }

    /** Where the columns stand in a header. */
    static Map<PlanBookColumn, Integer> places(List<String> header) {
        Map<PlanBookColumn, Integer> places = new EnumMap<>(PlanBookColumn.class);
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            PlanBookColumn.of(header.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    long number() {
        return row.number();
    }

    /** The cell exactly as it stands; empty where the file has no such column. */
    String raw(PlanBookColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().length ? "" : row.cells()[place];
    }

    String cell(PlanBookColumn column) {
        return raw(column).strip();
    }

    /** Notes a fault; the number of the row comes first in its sentence. */
    void fault(String key, Object... arguments) {
        List<Object> said = new ArrayList<>(List.of(Long.toString(row.number())));
        said.addAll(List.of(arguments));
        faults.add(new Message(key, said));
    }

    List<Message> faults() {
        return faults;
    }
}
