package org.hearthroll.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.figures.Codes;

/** Reads what an SQL expression says of each unit of a roll. */
final class CodesReading {

    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final int[] codes;

    private CodesReading(int units) {
        this.codes = new int[units];
    }

    static Codes ofHouseholds(WorkspaceFile workspace, Roll roll, long period, String expression) {
        return read(workspace, roll, "column_of_households", roll.rowsOfFile().with("recorded", expression).with("period", Long.toString(period)));
    }

    /** Also of a unit without a row, of which the expression says what it says of nothing. */
    static Codes ofMembers(WorkspaceFile workspace, Roll roll, String expression) {
        return read(workspace, roll, "column_of_members", roll.rowsOfFile().with("recorded", expression));
    }

    private static Codes read(WorkspaceFile workspace, Roll roll, String statement, Template template) {
        CodesReading reading = new CodesReading(roll.units());
        template.each(workspace, statement, row -> reading.take(roll.rows(), row.getLong(1), row.getString(2)));
        return new Codes(reading.codes, Collections.unmodifiableList(reading.texts));
    }

    private void take(RowPlaces rows, long id, String text) {
        int code = known.computeIfAbsent(text, _ -> {
            texts.add(text);
            return texts.size() - 1;
        });
        if (id < 0) {
            Arrays.fill(codes, code);
            return;
        }
        int unit = rows.of(id);
        if (unit >= 0) {
            codes[unit] = code;
        }
    }
}
