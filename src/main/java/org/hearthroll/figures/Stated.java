package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one household states of the amounts that were asked for, in the order of the question: plain decimal text, null where it was left blank, any
 * other text where what it wrote is no number; with its persons, and a unit for each row of it that is recorded under a group and a value.
 */
public record Stated(long persons, List<String> amounts, List<Unit> units) {

    public Stated {
        amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
        units = List.copyOf(units);
    }
}
