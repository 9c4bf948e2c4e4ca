package org.hearthroll.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Adds households into the cells of a table of amounts and into its totals at once; a household counts once in each cell where any of its units stands. */
final class AmountTally {

    /** Stands for every group, and for every value. */
    private static final Object ALL = new Object();

    private record Cell(Object group, Object value) {
    }

    private final AmountQuestion question;
    private final Map<Cell, List<Sums>> cells = new HashMap<>();
    private final Set<String> groups = new HashSet<>();

    AmountTally(AmountQuestion question) {
        this.question = question;
    }

    static AmountTally ask(Counts counts, AmountQuestion question) {
        AmountTally tally = new AmountTally(question);
        counts.amounts(question, tally::add);
        return tally;
    }

    void add(Stated household) {
        Set<Cell> entered = new HashSet<>(Set.of(new Cell(ALL, ALL)));
        household.units().forEach(unit -> enter(unit, entered));
        entered.forEach(cell -> add(household, cells.computeIfAbsent(cell, _ -> question.amounts().stream().map(_ -> new Sums()).toList())));
    }

    /** The groups that were found; null was left blank. */
    Collection<String> groups() {
        return groups;
    }

    /** The values that were found within a group; null was left blank. */
    Collection<String> values(String group) {
        return valuesOf(group);
    }

    Collection<String> values() {
        return valuesOf(ALL);
    }

    /** The sums of each amount over everything. */
    List<Sums> all() {
        return sums(ALL, ALL);
    }

    List<Sums> ofGroup(String group) {
        return sums(group, ALL);
    }

    List<Sums> ofValue(String value) {
        return sums(ALL, value);
    }

    List<Sums> of(String group, String value) {
        return sums(group, value);
    }

    private List<Sums> sums(Object group, Object value) {
        return cells.getOrDefault(new Cell(group, value), question.amounts().stream().map(_ -> Sums.NOTHING).toList());
    }

    private Set<String> valuesOf(Object group) {
        Set<String> values = new HashSet<>();
        cells.keySet().stream().filter(cell -> cell.value() != ALL && (group == null ? cell.group() == null : group.equals(cell.group()))).forEach(cell -> values.add((String) cell.value()));
        return values;
    }

    private void enter(Unit unit, Set<Cell> entered) {
        Cut group = question.cuts().group();
        Cut value = question.cuts().value();
        Set<Object> in = new HashSet<>(Set.of(ALL));
        if (group != null) {
            in.addAll(group.values(unit.group()));
            groups.addAll(group.values(unit.group()));
        }
        Set<Object> of = new HashSet<>(Set.of(ALL));
        if (value != null) {
            of.addAll(value.values(unit.value()));
        }
        in.forEach(g -> of.forEach(v -> entered.add(new Cell(g, v))));
    }

    private static void add(Stated household, List<Sums> sums) {
        IntStream.range(0, sums.size()).forEach(i -> sums.get(i).add(household.amounts().get(i), household.persons()));
    }
}
