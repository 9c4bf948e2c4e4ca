package org.hearthroll.store;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.figures.Numbers;

/** Reads what SQL expressions say of each household of a roll as numbers. */
final class NumbersReading {

    private NumbersReading() {
    }

    static List<Numbers> of(WorkspaceFile workspace, Roll roll, long period, List<String> expressions) {
        List<Numbers> read = Stream.generate(() -> new Numbers(roll.households())).limit(expressions.size()).toList();
        Template template = roll.rowsOfFile().with("recorded", String.join(", ", expressions)).with("period", Long.toString(period));
        template.each(workspace, "column_of_households", row -> {
            int household = roll.rows().of(row.getLong(1));
            for (int i = 0; i < read.size() && household >= 0; i++) {
                read.get(i).state(household, row.getString(i + 2));
            }
        });
        return read;
    }
}
