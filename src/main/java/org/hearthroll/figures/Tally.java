package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.figures.Groups.Group;

/**
 * Counts units into the cells of a table and into its totals at once. A household counts once in each cell and each total where any of
 * its units stands; so cells may add to more than a total, but no total is ever added up from cells.
 */
final class Tally {

    /** The places of a table beside its groups and values: all of them, and all that are filled in. */
    private enum Sum {
        ALL, STATED
    }

    /** Where something counts: under a group and a value, or one of the sums. */
    record Cell(Object group, Object value) {
    }

    private final Question question;
    private final Map<Cell, Count> cells = new HashMap<>();

    Tally(Question question) {
        this.question = question;
    }

    /** So many households that are recorded alike. */
    void add(Count alike) {
        for (Cell cell : cells(alike.group(), alike.value())) {
            count(cell, alike.units(), alike.persons());
        }
    }

    /** All households of a scope as columns. */
    void add(Units units) {
        new UnitTally(units, this::cells).count(this::count);
    }

    /** One household with its units; the same unit may be given more than once. */
    void add(List<Unit> household) {
        Set<Cell> entered = new HashSet<>();
        Map<String, Set<Cell>> units = new HashMap<>();
        for (Unit unit : household) {
            Set<Cell> own = units.computeIfAbsent(unit.id(), _ -> new HashSet<>());
            for (Cell cell : cells(unit.group(), unit.value())) {
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

    private List<Cell> cells(String group, String value) {
        List<Object> values = new ArrayList<>(question.value() == null ? List.of() : question.value().values(value));
        if (values.stream().anyMatch(v -> v != null)) {
            values.add(Sum.STATED);
        }
        values.add(Sum.ALL);
        List<Object> groups = new ArrayList<>(question.group() == null ? List.of() : question.group().values(group));
        if (groups.stream().anyMatch(g -> g != null)) {
            groups.add(Sum.STATED);
        }
        groups.add(Sum.ALL);
        List<Cell> cells = new ArrayList<>(groups.size() * values.size());
        groups.forEach(g -> values.forEach(v -> cells.add(new Cell(g, v))));
        return cells;
    }

    private void count(Cell cell, long units, long persons) {
        cells.merge(cell, new Count(null, null, units, persons), (a, b) -> new Count(null, null, a.units() + b.units(), a.persons() + b.persons()));
    }
}
