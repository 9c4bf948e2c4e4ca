package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearthroll.model.Finding;

/** The findings of one import: all of them counted by code, the first {@link #KEPT} kept; cells whose wording no code list knows also counted by what they say. */
public final class Findings {

    /** How many findings are kept to be looked at. */
    public static final int KEPT = 10_000;

    private static final Set<String> UNMATCHED = Set.of("CAUSE_UNMATCHED", "CODE_UNMATCHED");

    private final Map<String, Long> counts = new TreeMap<>();
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Cell, Long> unmatched = new LinkedHashMap<>();

    /** What stands in cells of a column. */
    record Cell(String column, String text) {
    }

    void add(Finding finding) {
        counts.merge(finding.code(), 1L, Long::sum);
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
        if (UNMATCHED.contains(finding.code())) {
            count(new Cell(finding.column(), finding.original()));
        }
    }

    /** A column of nothing but free text is not counted to its end. */
    private void count(Cell cell) {
        if (unmatched.size() < KEPT || unmatched.containsKey(cell)) {
            unmatched.merge(cell, 1L, Long::sum);
        }
    }

    void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }

    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    /** In how many rows each cell of an unknown wording was met, in the order of the file. */
    Map<Cell, Long> unmatched() {
        return new LinkedHashMap<>(unmatched);
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }
}
