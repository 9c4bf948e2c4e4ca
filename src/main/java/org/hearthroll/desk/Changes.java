package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearthroll.desk.Change.Sort;

/** How a file differs from what the period held: all changed values counted by field, the first {@link Findings#KEPT} changes kept. */
final class Changes {

    private final Map<String, Long> byField = new LinkedHashMap<>();
    private final List<Change> kept = new ArrayList<>();

    /** Who or what a row is about; all but the row may be null. */
    record Subject(long row, String household, String code, String person) {
    }

    void values(Subject subject, List<Difference> differences) {
        for (Difference difference : differences) {
            byField.merge(difference.field(), 1L, Long::sum);
            keep(Sort.VALUE, subject, difference);
        }
    }

    void back(Subject subject) {
        keep(Sort.BACK, subject, new Difference("", null, null));
    }

    void gone(String household, String code, String person) {
        keep(Sort.GONE, new Subject(0, household, code, person), new Difference("", null, null));
    }

    private void keep(Sort sort, Subject about, Difference difference) {
        if (kept.size() < Findings.KEPT) {
            kept.add(new Change(sort, about.row(), Objects.toString(about.household(), ""), Objects.toString(about.code(), ""), Objects.toString(about.person(), ""), difference.field(),
                    difference.before(), difference.after()));
        }
    }

    /** How often each field changed, in the order in which they first did. */
    Map<String, Long> byField() {
        return new LinkedHashMap<>(byField);
    }

    List<Change> kept() {
        return List.copyOf(kept);
    }
}
