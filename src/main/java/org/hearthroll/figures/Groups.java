package org.hearthroll.figures;

import java.util.HashMap;
import java.util.Map;

/** The counts of a table: those of the whole, those of all groups that are filled in, and those of each group where it is broken down (null: the group left blank). */
record Groups(Group whole, Group grouped, Map<String, Group> byKey) {

    static final Count NOTHING = new Count(null, null, 0, 0);

    /** One group: its counts by value (null: left blank), all of it, and what of it has a value. */
    record Group(Map<String, Count> cells, Count total, Count stated) {

        static final Group EMPTY = new Group(Map.of(), NOTHING, NOTHING);

        Group unstated() {
            return new Group(Map.of(), total, NOTHING);
        }

        Count cell(String value) {
            return cells.isEmpty() ? NOTHING : cells.getOrDefault(value, NOTHING);
        }
    }

    /** A group by its key; under the mark of the total the whole. */
    Group group(String key) {
        return Mark.TOTAL.name().equals(key) ? whole : byKey.isEmpty() ? Group.EMPTY : byKey.getOrDefault(key, Group.EMPTY);
    }

    /** The same households and persons, of whom nothing is known. */
    Groups unstated() {
        Map<String, Group> groups = new HashMap<>();
        byKey.forEach((key, group) -> groups.put(key, group.unstated()));
        return new Groups(whole.unstated(), grouped.unstated(), groups);
    }

    static Groups ask(Counts counts, Question question) {
        Tally tally = new Tally(question);
        counts.units(question).ifPresentOrElse(tally::add, () -> oneByOne(counts, question, tally));
        return tally.groups();
    }

    private static void oneByOne(Counts counts, Question question, Tally tally) {
        if (question.ofHouseholdsAlone()) {
            counts.count(question).forEach(tally::add);
        } else {
            counts.each(question, tally::add);
        }
    }
}
