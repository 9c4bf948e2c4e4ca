package org.hearthroll.ui.distribution;

import java.util.List;
import org.hearthroll.figures.Table;

/** How many townships report how many problems, so that bands can be tried out; those without any that have not finished are counted apart. */
record BandCounts(List<Long> problems, long unfinished) {

    static final BandCounts NOTHING = new BandCounts(List.of(), 0);

    static BandCounts of(ProblemFigures figures) {
        Table table = figures.townships();
        return new BandCounts(table.rows().stream().filter(row -> row.role() == Table.Role.NORMAL).map(row -> (Long) table.cell(row, "problems")).toList(), figures.unfinished().size());
    }

    /** The townships with so many problems, both ends included. */
    long within(long from, long to) {
        return problems.stream().filter(number -> number >= from && number <= to).count();
    }

    /** Those that have finished and found nothing. */
    long zero() {
        return within(0, 0) - unfinished;
    }
}
