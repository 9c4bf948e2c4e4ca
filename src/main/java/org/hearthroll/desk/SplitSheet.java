package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.store.Recorded;
import org.hearthroll.store.RecordedStore.Family;

/** One of the two lists of a split: which fields it has, under which headings, and the rows a family makes in it. */
record SplitSheet(List<String> fields, List<String> headings, boolean members, boolean masked, CodeLists lists) {

    /** headings: empty for a field that has none; such fields are left out. A masked list says so in a column of its own. lists: as they were read by. */
    static SplitSheet of(List<String> fields, SplitHeadings headings, boolean members, boolean masked, CodeLists lists) {
        List<String> all = headings.of(fields);
        int[] kept = IntStream.range(0, all.size()).filter(i -> !all.get(i).isEmpty()).toArray();
        return new SplitSheet(IntStream.of(kept).mapToObj(fields::get).toList(), IntStream.of(kept).mapToObj(all::get).toList(), members, masked, lists);
    }

    List<String> header() {
        List<String> header = new ArrayList<>(headings);
        if (masked) {
            header.add(Mask.HEADING);
        }
        return header;
    }

    List<List<String>> rows(Family family) {
        SplitCells household = new SplitCells(family.household());
        if (!members) {
            return List.of(fields.stream().map(field -> text(household, field)).toList());
        }
        RowsThatDiffer differing = new RowsThatDiffer(household, family.members(), lists);
        List<List<String>> rows = new ArrayList<>();
        for (Recorded member : family.members()) {
            SplitCells own = new SplitCells(member);
            int row = rows.size();
            rows.add(fields.stream().map(field -> SplitFields.repeated(field) ? repeated(row, household, differing, field) : text(own, field)).toList());
        }
        return rows;
    }

    private String text(SplitCells cells, String field) {
        return masked ? cells.masked(field) : cells.text(field);
    }

    private String repeated(int row, SplitCells household, RowsThatDiffer differing, String field) {
        return masked ? household.masked(field) : differing.text(row, field);
    }
}
