package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hearthroll.figures.Tally.Cell;

/** Counts columns of units as {@link Tally} counts them one by one; what two codes stand for is asked once, not for every unit. */
final class UnitTally {

    private static final int NONE = -1;

    private final Units units;
    private final BiFunction<String, String, List<Cell>> cells;
    private final Map<Long, int[]> placesOfCodes = new HashMap<>();
    private final Map<Cell, Integer> placeOfCell = new HashMap<>();
    private final List<Cell> counted = new ArrayList<>();
    private long[] households = new long[64];
    private long[] persons = new long[64];
    private int[] lastHousehold = filled(new int[64], 0);

    /** cells says where a unit of a recorded group and value counts. */
    UnitTally(Units units, BiFunction<String, String, List<Cell>> cells) {
        this.units = units;
        this.cells = cells;
    }

    /** Hears of a cell how many households and persons it has. */
    @FunctionalInterface
    interface Taker {
        void take(Cell cell, long households, long persons);
    }

    void count(Taker taker) {
        for (int household = 0; household < units.households(); household++) {
            count(household);
        }
        for (int i = 0; i < counted.size(); i++) {
            taker.take(counted.get(i), households[i], persons[i]);
        }
    }

    private void count(int household) {
        for (int unit = units.within().nextSetBit(units.first()[household]); unit >= 0 && unit < units.first()[household + 1]; unit = units.within().nextSetBit(unit + 1)) {
            for (int place : places(code(units.group(), household, unit), code(units.value(), household, unit))) {
                persons[place] += units.persons()[unit];
                if (lastHousehold[place] != household) {
                    lastHousehold[place] = household;
                    households[place]++;
                }
            }
        }
    }

    private static int code(Units.Column column, int household, int unit) {
        return column == null ? NONE : column.at(household, unit);
    }

    private int[] places(int group, int value) {
        return placesOfCodes.computeIfAbsent((long) group << Integer.SIZE | value & 0xFFFFFFFFL,
                _ -> cells.apply(text(units.group(), group), text(units.value(), value)).stream().mapToInt(this::place).toArray());
    }

    private static String text(Units.Column column, int code) {
        return column == null ? null : column.codes().text(code);
    }

    private int place(Cell cell) {
        return placeOfCell.computeIfAbsent(cell, _ -> {
            counted.add(cell);
            int place = counted.size() - 1;
            if (place == households.length) {
                households = Arrays.copyOf(households, 2 * place);
                persons = Arrays.copyOf(persons, 2 * place);
                lastHousehold = filled(Arrays.copyOf(lastHousehold, 2 * place), place);
            }
            return place;
        });
    }

    /** No household has been there yet. */
    private static int[] filled(int[] last, int from) {
        Arrays.fill(last, from, last.length, NONE);
        return last;
    }
}
