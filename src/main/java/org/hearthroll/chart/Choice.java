package org.hearthroll.chart;

import java.util.Objects;
import org.hearthroll.figures.Table;

/** The row the user has chosen in the table beside the chart, if any. */
final class Choice {

    private Table.Row row;

    boolean set(Table.Row chosen) {
        boolean changed = !Objects.equals(row, chosen);
        row = chosen;
        return changed;
    }

    boolean is(Table.Row other) {
        return row != null && row.equals(other);
    }
}
