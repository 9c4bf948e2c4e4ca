package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The counts of a table: those of the whole, and those of each group where it is broken down (null: the group left blank). */
record Groups(Group whole, Map<String, Group> byKey) {

    private static final Count NOTHING = new Count(null, null, 0, 0);

    /** One group: its counts by value (null: left blank), all of it, and what of it has a value. */
    record Group(Map<String, Count> cells, Count total, Count stated) {

        static final Group EMPTY = new Group(Map.of(), NOTHING, NOTHING);

        static Group of(List<Count> cells, List<Count> all) {
            Map<String, Count> byValue = new LinkedHashMap<>();
            cells.forEach(c -> byValue.merge(c.value(), c, Count::plus));
            return new Group(byValue, sum(all), sum(all.stream().filter(c -> c.value() != null).toList()));
        }

        Count cell(String value) {
            return cells.isEmpty() ? NOTHING : cells.getOrDefault(value, NOTHING);
        }
    }

    Group group(String key) {
        return byKey.getOrDefault(key, Group.EMPTY);
    }

    /** Asks for the cells, and for the totals too where one unit may stand in several cells, so that cells must not be added up. */
    static Groups ask(Counts counts, Question question) {
        List<Count> cells = counts.count(question);
        return question.overlaps() ? overlapping(counts, question, cells) : added(cells);
    }

    private static Groups added(List<Count> cells) {
        Map<String, Group> groups = new HashMap<>();
        byGroup(cells).forEach((key, of) -> groups.put(key, Group.of(of, of)));
        return new Groups(Group.of(cells, cells), groups);
    }

    private static Groups overlapping(Counts counts, Question question, List<Count> cells) {
        Question whole = question.ungrouped();
        Group all = group(question.group() == null ? cells : counts.count(whole), all(counts, whole), stated(counts, whole));
        Map<String, Group> groups = new HashMap<>();
        if (question.group() != null) {
            Map<String, List<Count>> byGroup = byGroup(cells);
            Map<String, List<Count>> stated = byGroup(stated(counts, question));
            byGroup(all(counts, question)).forEach((key, total) -> groups.put(key,
                    group(byGroup.getOrDefault(key, List.of()), total, stated.getOrDefault(key, List.of()))));
        }
        return new Groups(all, groups);
    }

    private static Group group(List<Count> cells, List<Count> all, List<Count> stated) {
        return new Group(Group.of(cells, cells).cells(), sum(all), sum(stated));
    }

    private static List<Count> all(Counts counts, Question question) {
        return counts.count(question.valued(question.value().as(Cut.Form.NOTHING)));
    }

    private static List<Count> stated(Counts counts, Question question) {
        return counts.count(question.valued(question.value().as(Cut.Form.STATED))).stream().filter(c -> c.value() != null).toList();
    }

    private static Map<String, List<Count>> byGroup(List<Count> counts) {
        Map<String, List<Count>> groups = new HashMap<>();
        counts.forEach(c -> groups.computeIfAbsent(c.group(), key -> new ArrayList<>()).add(c));
        return groups;
    }

    private static Count sum(List<Count> counts) {
        return counts.stream().reduce(NOTHING, Count::plus);
    }
}
