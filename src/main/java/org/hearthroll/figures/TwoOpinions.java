package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/** On which townships the verdict and the second opinion of a wider distribution disagree, and what to do about them: a user who sees both side by side has to choose. */
public final class TwoOpinions {

    private TwoOpinions() {
    }

    /** A sentence for those to verify by the verdict alone, one for those only few and one for those many; none where both agree on all, or there is no second opinion. */
    public static List<Message> disagreeing(Table wider) {
        if (wider.columns().stream().noneMatch(column -> column.id().equals("corrected"))) {
            return List.of();
        }
        List<Message> said = new ArrayList<>();
        for (String advice : List.of("low", "lower", "high")) {
            List<String> names = wider.rows().stream().filter(row -> disagree(wider, row, advice)).map(row -> String.valueOf(wider.cell(row, "township"))).toList();
            if (!names.isEmpty()) {
                said.add(Message.of("figures.note.opinions." + advice, Listing.names(names)));
            }
        }
        return said;
    }

    private static boolean disagree(Table wider, Row row, String advice) {
        if (wider.cell(row, "corrected") == null || wider.cell(row, "verdict") == null) {
            return false;
        }
        Verdict verdict = Verdict.valueOf((String) wider.cell(row, "verdict"));
        return verdict.alone().equals(advice) && Corrected.valueOf((String) wider.cell(row, "corrected")).side() != verdict.side();
    }
}
