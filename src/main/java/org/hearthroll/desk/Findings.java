package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthroll.model.Finding;

/** The findings of one import: all of them counted by code, the first {@link #KEPT} kept. */
public final class Findings {

    /** How many findings are kept to be looked at. */
    public static final int KEPT = 10_000;

    private final Map<String, Long> counts = new TreeMap<>();
    private final List<Finding> kept = new ArrayList<>();

    void add(Finding finding) {
        counts.merge(finding.code(), 1L, Long::sum);
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }

    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }
}
