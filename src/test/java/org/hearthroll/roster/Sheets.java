package org.hearthroll.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthroll.model.Finding;
import org.hearthroll.sheet.SourceRow;

/** Rosters written down in tests: a header, then rows. */
final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2020, 6, 30);

    private Sheets() {
    }

    static Mapping mapping(String... headers) {
        return new HeaderMatching(Columns.standard()).match(Arrays.asList(headers));
    }

    static RowReader reader(Kind kind, String... headers) {
        return RowReader.of(mapping(headers), kind, ReadingRules.on(TODAY));
    }

    /** One cell under one header, in a roster of members that says no more. */
    static ReadRow cell(String header, String cell) {
        return reader(Kind.MEMBER_ROSTER, "户编号", "人编号", header).read(SourceRow.of(7, "H1", "P1", cell));
    }

    /** The values of a row by field, without those not filled in and without the keys that {@link #cell} adds. */
    static Map<String, String> values(RowReader reader, ReadRow row) {
        Map<String, String> values = new TreeMap<>();
        List<String> fields = reader.layout().fields();
        for (int slot = 0; slot < fields.size(); slot++) {
            if (row.values()[slot] != null) {
                values.put(fields.get(slot), row.values()[slot]);
            }
        }
        return values;
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
