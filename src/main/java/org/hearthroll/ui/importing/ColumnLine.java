package org.hearthroll.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearthroll.desk.Inspection;
import org.hearthroll.roster.MappedColumn;

/** One column of a file with its heading and a few of its values, masked where they are personal. */
public record ColumnLine(MappedColumn column, String heading, List<String> samples) {

    private static final int SAMPLES = 3;

    /** The columns of a file in their order. */
    static List<ColumnLine> of(Inspection inspection) {
        List<ColumnLine> lines = new ArrayList<>();
        for (MappedColumn column : inspection.mapping().columns()) {
            lines.add(new ColumnLine(column, Masked.cell(inspection, inspection.facts().headerRow() - 1, column.index(), column.header()), samples(inspection, column)));
        }
        return lines;
    }

    public boolean mapped() {
        return column.field() != null;
    }

    boolean matches(String search) {
        String wanted = search.strip().toLowerCase(java.util.Locale.ROOT);
        return wanted.isEmpty() || heading.toLowerCase(java.util.Locale.ROOT).contains(wanted)
                || samples.stream().anyMatch(s -> s.toLowerCase(java.util.Locale.ROOT).contains(wanted));
    }

    private static List<String> samples(Inspection inspection, MappedColumn column) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = inspection.facts().headerRow(); i < inspection.head().size() && found.size() < SAMPLES; i++) {
            String[] row = inspection.head().get(i);
            String cell = column.index() < row.length ? row[column.index()].strip() : "";
            if (!cell.isEmpty()) {
                found.add(Masked.cell(inspection, i, column.index(), cell));
            }
        }
        return List.copyOf(found);
    }
}
