package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.figures.Groups.Group;
import org.hearthroll.figures.Placing.Cell;
import org.hearthroll.figures.Placing.Sum;

/**
 * Counts units into the cells of a table and into its totals at once. A household counts once in each cell and each total where any of
 * its units stands; so cells may add to more than a total, but no total is ever added up from cells.
 */
final class Tally {

    private final Placing placing;
    private final Map<Cell, Count> cells = new HashMap<>();

    Tally(Question question) {
        this.placing = new Placing(question);
    }

    /** So many households that are recorded alike. */
    void add(Count alike) {
        for (Cell cell : placing.cells(alike.group(), alike.value())) {
            count(cell, alike.units(), alike.persons());
        }
    }

    /** All households of a scope as columns. */
    void add(Units units) {
        new UnitTally<>(units, placing, () -> new Taken(units.persons())).count().forEach((cell, taken) -> count(cell, taken.households, taken.persons));
    }

    /** One household with its units; the same unit may be given more than once. */
    void add(List<Unit> household) {
        Set<Cell> entered = new HashSet<>();
        Map<String, Set<Cell>> units = new HashMap<>();
        for (Unit unit : household) {
            Set<Cell> own = units.computeIfAbsent(unit.id(), _ -> new HashSet<>());
            for (Cell cell : placing.cells(unit.group(), unit.value())) {
                if (own.add(cell)) {
                    count(cell, entered.add(cell) ? 1 : 0, unit.persons());
                }
            }
        }
    }

    Groups groups() {
        Map<Object, Map<String, Count>> values = new HashMap<>();
        cells.forEach((cell, count) -> {
            if (!(cell.value() instanceof Sum)) {
                values.computeIfAbsent(cell.group(), _ -> new HashMap<>()).put((String) cell.value(), count);
            }
        });
        Map<String, Group> groups = new HashMap<>();
        values.forEach((group, of) -> {
            if (!(group instanceof Sum)) {
                groups.put((String) group, group(group, of));
            }
        });
        return new Groups(group(Sum.ALL, values.getOrDefault(Sum.ALL, Map.of())), group(Sum.STATED, values.getOrDefault(Sum.STATED, Map.of())), groups);
    }

    private Group group(Object key, Map<String, Count> values) {
        return new Group(values, cells.getOrDefault(new Cell(key, Sum.ALL), Groups.NOTHING), cells.getOrDefault(new Cell(key, Sum.STATED), Groups.NOTHING));
    }

    private void count(Cell cell, long units, long persons) {
        cells.merge(cell, new Count(null, null, units, persons), (a, b) -> new Count(null, null, a.units() + b.units(), a.persons() + b.persons()));
    }

    /** The households and persons that stand in a cell. */
    private static final class Taken implements UnitTally.Taker {

        private final int[] personsOfUnits;
        private long households;
        private long persons;

        Taken(int[] personsOfUnits) {
            this.personsOfUnits = personsOfUnits;
        }

        @Override
        public void household(int household) {
            households++;
        }

        @Override
        public void unit(int unit) {
            persons += personsOfUnits[unit];
        }
    }
}
