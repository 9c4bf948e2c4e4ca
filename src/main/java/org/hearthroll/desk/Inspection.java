package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.roster.Kind;
import org.hearthroll.roster.Mapping;
import org.hearthroll.sheet.SheetFacts;

/**
 * What a file looks like before anything is read in: how it is read, which field each column fills, what it is, its first rows as
 * they stand, and the period it states (YYYY-MM, null if it states none or its first rows disagree). detected is how its header would be
 * found if nobody had chosen it: what is personal stays so under a header that is none.
 */
public record Inspection(Path file, SheetFacts facts, Mapping mapping, Kind kind, List<String[]> head, String period, Header detected) {

    /** A header: the number from 1 of its last row, and what its columns mean. */
    public record Header(int row, Mapping mapping) {

        /** How many columns it names that are known. */
        public long known() {
            return mapping.columns().stream().filter(column -> column.field() != null).count();
        }
    }

    /** Whether another row than the chosen one names more columns that are known. */
    public boolean doubtful() {
        return detected.row() != facts.headerRow() && detected.known() > new Header(facts.headerRow(), mapping).known();
    }
}
