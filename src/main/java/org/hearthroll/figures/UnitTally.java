package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearthroll.figures.Placing.Cell;

/** Goes through columns of units and lets each cell take those that stand in it; what two codes stand for is asked once, not for every unit. */
final class UnitTally<T extends UnitTally.Taker> {

    private static final int NONE = -1;

    private final Units units;
    private final Placing placing;
    private final Supplier<T> newTaker;
    /** By the code of the group, then of the value, each one more than it is, so that none is 0. */
    private final List<List<List<Place<T>>>> placesOfCodes;
    private final Map<Cell, Place<T>> places = new HashMap<>();

    /** newTaker makes what a cell takes its units with. */
    UnitTally(Units units, Placing placing, Supplier<T> newTaker) {
        this.units = units;
        this.placing = placing;
        this.newTaker = newTaker;
        int groups = units.group() == null ? 0 : units.group().codes().texts().size();
        this.placesOfCodes = Stream.<List<List<Place<T>>>>generate(ArrayList::new).limit(groups + 1L).toList();
    }

    /** Hears what stands in a cell, household after household. */
    interface Taker {

        /** A household of which some unit stands there; said once. */
        void household(int household);

        /** A unit that stands there. */
        void unit(int unit);
    }

    /** What the cells have taken; a cell in which nothing stands is not among them. */
    Map<Cell, T> count() {
        for (int household = 0; household < units.households(); household++) {
            count(household);
        }
        Map<Cell, T> taken = new HashMap<>();
        places.forEach((cell, place) -> taken.put(cell, place.taker));
        return taken;
    }

    private void count(int household) {
        for (int unit = units.within().nextSetBit(units.first()[household]); unit >= 0 && unit < units.first()[household + 1]; unit = units.within().nextSetBit(unit + 1)) {
            for (Place<T> place : places(code(units.group(), household, unit), code(units.value(), household, unit))) {
                place.enter(household, unit);
            }
        }
    }

    private static int code(Units.Column column, int household, int unit) {
        return column == null ? NONE : column.at(household, unit);
    }

    private List<Place<T>> places(int group, int value) {
        List<List<Place<T>>> ofGroup = placesOfCodes.get(group + 1);
        while (ofGroup.size() <= value + 1) {
            ofGroup.add(null);
        }
        List<Place<T>> known = ofGroup.get(value + 1);
        if (known == null) {
            known = placing.cells(text(units.group(), group), text(units.value(), value)).stream().map(cell -> places.computeIfAbsent(cell, _ -> new Place<>(newTaker.get()))).toList();
            ofGroup.set(value + 1, known);
        }
        return known;
    }

    private static String text(Units.Column column, int code) {
        return column == null ? null : column.codes().text(code);
    }

    /** A cell and the household that stood there last. */
    private static final class Place<T extends Taker> {

        private final T taker;
        private int last = NONE;

        Place(T taker) {
            this.taker = taker;
        }

        void enter(int household, int unit) {
            if (last != household) {
                last = household;
                taker.household(household);
            }
            taker.unit(unit);
        }
    }
}
