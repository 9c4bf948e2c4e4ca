package org.hearthroll.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearthroll.codes.Declared;

/**
 * One declared blemish of the dirty roster: what is done to which member (from 0) of a household of at least so many members, and what
 * an importer should make of each row touched or added. outcome is that of the row, empty where there is none.
 */
record Blemish(int members, int member, Deed deed, String column, String text, String outcome, List<String> findings) {

    /** What can be wrong with a file. */
    enum Deed {
        /** The cell says this. */
        CELL,
        /** The cells of all members say this. */
        CELLS,
        /** The cells of these columns are blank. */
        ERASE,
        /** The ID number went through something, see {@link IdSpoiling}. */
        ID,
        /** The ID number of the person in the row before. */
        BORROW,
        /** The sex is not that of the ID number. */
        OTHER_SEX,
        /** The row stands there twice. */
        REPEAT,
        /** The row stands there twice, and the second says something else. */
        CONTRADICT,
        /** The row has cells too many. */
        LONGER,
        /** The row ends after so many cells. */
        SHORTER,
        /** A total stands below the household. */
        SUBTOTAL,
        /** The header stands below the household once more. */
        HEADER,
        /** An empty line stands below the household. */
        BLANK,
        /** A total or a line to sign on stands below the last household. */
        CLOSING
    }

    static List<Blemish> declared() {
        return Declared.rows("demo/blemishes.csv").stream().map(Blemish::of).toList();
    }

    private static Blemish of(Map<String, String> row) {
        List<String> findings = Arrays.stream(row.get("findings").split(";")).filter(finding -> !finding.isEmpty()).toList();
        return new Blemish(Integer.parseInt(row.get("members")), Integer.parseInt(row.get("member")), Deed.valueOf(row.get("deed")),
                row.get("column"), row.get("text"), row.get("outcome"), findings);
    }
}
