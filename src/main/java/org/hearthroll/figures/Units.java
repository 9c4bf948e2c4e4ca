package org.hearthroll.figures;

import java.util.BitSet;
import java.util.function.UnaryOperator;

/**
 * The units of a register as columns: those of household h stand from first[h] up to, but without, first[h + 1]; each has its persons,
 * whether it is within the scope, and what it is recorded under (null: not asked for). A unit is a person, or a household where no
 * person is asked about and where it has no member rows.
 */
public record Units(int[] first, int[] persons, BitSet within, Column group, Column value) {

    /** What is recorded of each household, or of each unit. */
    public record Column(Codes codes, boolean ofHouseholds) {

        int at(int household, int unit) {
            return codes.codes()[ofHouseholds ? household : unit];
        }
    }

    /** The same units under what becomes of their values. */
    Units valued(UnaryOperator<String> other) {
        Codes codes = new Codes(value.codes().codes(), value.codes().texts().stream().map(other).toList());
        return new Units(first, persons, within, group, new Column(codes, value.ofHouseholds()));
    }

    int households() {
        return first.length - 1;
    }
}
