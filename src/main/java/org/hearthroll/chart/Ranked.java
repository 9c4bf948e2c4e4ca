package org.hearthroll.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.figures.Table;

/** The rows of a table as bars: the longest first unless they have an order of their own, what was folded or left blank last, and no more than anybody reads. */
record Ranked(List<Mark> marks, int leftOut) {

    static Ranked of(Table table, Shape shape) {
        List<Table.Row> rows = table.rows().stream().filter(r -> r.role() != Table.Role.TOTAL)
                .sorted(Comparator.comparing(Table.Row::role, lastThings()).thenComparing(shape.ordinal() ? (_, _) -> 0 : Comparator.comparing(shape::count, Comparator.reverseOrder()))).toList();
        int leftOut = Math.max(0, rows.size() - Frame.MOST);
        return new Ranked(IntStream.range(0, rows.size() - leftOut).mapToObj(i -> new Mark(i, shape.inner(rows.get(i)), rows.get(i))).toList(), leftOut);
    }

    /** Ordinary rows, then the fold, then those left blank. */
    static Comparator<Table.Role> lastThings() {
        return Comparator.comparingInt(role -> role == Table.Role.NORMAL ? 0 : role == Table.Role.FOLD ? 1 : 2);
    }
}
