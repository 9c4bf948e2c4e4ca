package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/** On which townships the verdict and the second opinion of a wider distribution disagree, and what to do about them: a user who sees both side by side has to choose. */
public final class TwoOpinions {

    private TwoOpinions() {
    }

    /** A sentence for those that are few by the verdict alone, and one for those that are many; none where both agree on all, or there is no second opinion. */
    public static List<Message> disagreeing(Table wider) {
        List<Message> said = new ArrayList<>();
        for (int side : List.of(-1, 1)) {
            List<String> names = wider.rows().stream().filter(row -> disagree(wider, row, side)).map(row -> String.valueOf(wider.cell(row, "township"))).toList();
            if (!names.isEmpty()) {
                said.add(Message.of(side < 0 ? "figures.note.opinions.low" : "figures.note.opinions.high", Listing.names(names)));
            }
        }
        return said;
    }

    private static boolean disagree(Table wider, Row row, int side) {
        boolean both = wider.columns().stream().anyMatch(column -> column.id().equals("corrected")) && wider.cell(row, "corrected") != null && wider.cell(row, "verdict") != null;
        return both && Verdict.valueOf((String) wider.cell(row, "verdict")).side() == side && Corrected.valueOf((String) wider.cell(row, "corrected")).side() != side;
    }
}
