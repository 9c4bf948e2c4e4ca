package org.hearthroll.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a roster must record for a rule to say anything: every one of these groups, each by at least one of its fields. Where nobody
 * has a value, the file has no such column, and blank proves nothing.
 */
record Needs(List<List<String>> groups) {

    Needs {
        groups = List.copyOf(groups);
    }

    /** Groups joined by ';', the fields of one by '|'; derived fields stand for those they follow from. */
    static Needs of(String declared) {
        return new Needs(Arrays.stream(declared.split(";")).filter(group -> !group.isEmpty()).map(group -> List.of(group.split("\\|"))).toList()).plain();
    }

    /** All of these fields. */
    static Needs all(List<String> fields) {
        return new Needs(fields.stream().map(List::of).toList()).plain();
    }

    /** The groups of which a roster that records these fields has none. */
    List<List<String>> missing(Set<String> recorded) {
        return groups.stream().filter(group -> group.stream().noneMatch(recorded::contains)).toList();
    }

    private Needs plain() {
        return new Needs(groups.stream().flatMap(group -> group.size() == 1 ? Fields.behind(group.getFirst()).stream() : List.of(group).stream()).distinct().toList());
    }
}
