package org.hearthroll.figures;

import java.util.List;

/** The units of a register as columns, with the persons of each household and what the households state of the amounts that were asked for, in the order of the question. */
public record StatedUnits(Units units, int[] persons, List<Numbers> amounts) {

    public StatedUnits {
        amounts = List.copyOf(amounts);
    }
}
