package org.hearthroll.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearthroll.figures.Placing.Cell;
import org.hearthroll.figures.Placing.Sum;

/** Adds what households state into the cells of a table of amounts and into its totals at once; a household counts once in each cell where any of its units stands. */
final class AmountTally {

    private final AmountQuestion question;
    private final Placing placing;
    private final Map<Cell, List<Sums>> cells = new HashMap<>();

    AmountTally(AmountQuestion question) {
        this.question = question;
        this.placing = new Placing(question.cuts());
    }

    static AmountTally ask(Counts counts, AmountQuestion question) {
        AmountTally tally = new AmountTally(question);
        counts.stated(question).ifPresentOrElse(tally::add, () -> counts.amounts(question, tally::add));
        return tally;
    }

    /** All households of a scope as columns. */
    void add(StatedUnits stated) {
        new UnitTally<>(stated.units(), placing, () -> new Taken(stated, nothing())).count().forEach((cell, taken) -> cells.put(cell, taken.sums()));
    }

    /** One household. */
    void add(Stated household) {
        Set<Cell> entered = new HashSet<>();
        household.units().forEach(unit -> entered.addAll(placing.cells(unit.group(), unit.value())));
        for (Cell cell : entered) {
            List<Sums> sums = cells.computeIfAbsent(cell, _ -> nothing());
            IntStream.range(0, sums.size()).forEach(i -> sums.get(i).add(household.amounts().get(i), household.persons()));
        }
    }

    private List<Sums> nothing() {
        return question.amounts().stream().map(_ -> new Sums()).toList();
    }

    /** The groups that were found; null was left blank. */
    Collection<String> groups() {
        Set<String> groups = new HashSet<>();
        cells.keySet().stream().map(Cell::group).filter(group -> !(group instanceof Sum)).forEach(group -> groups.add((String) group));
        return groups;
    }

    /** The values that were found within a group; null was left blank. */
    Collection<String> values(String group) {
        return valuesOf(group);
    }

    Collection<String> values() {
        return valuesOf(Sum.ALL);
    }

    /** The sums of each amount over everything. */
    List<Sums> all() {
        return sums(Sum.ALL, Sum.ALL);
    }

    List<Sums> ofGroup(String group) {
        return sums(group, Sum.ALL);
    }

    List<Sums> ofValue(String value) {
        return sums(Sum.ALL, value);
    }

    List<Sums> of(String group, String value) {
        return sums(group, value);
    }

    private List<Sums> sums(Object group, Object value) {
        return cells.getOrDefault(new Cell(group, value), nothing());
    }

    private Set<String> valuesOf(Object group) {
        Set<String> values = new HashSet<>();
        cells.keySet().stream().filter(cell -> !(cell.value() instanceof Sum) && Objects.equals(group, cell.group())).forEach(cell -> values.add((String) cell.value()));
        return values;
    }

    /** What the households that stand in a cell state. */
    private record Taken(StatedUnits stated, List<Sums> sums) implements UnitTally.Taker {

        @Override
        public void household(int household) {
            for (int i = 0; i < sums.size(); i++) {
                sums.get(i).add(stated.amounts().get(i), household, stated.persons()[household]);
            }
        }

        /** Whichever of its units stands there, a household states its amounts once. */
        @Override
        public void unit(int unit) {
        }
    }
}
