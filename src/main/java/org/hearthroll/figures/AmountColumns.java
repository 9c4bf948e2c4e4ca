package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;

/** The columns that say what households state of an amount: how many there are, how many state it and have it, and its sum and means, each with its unit. */
record AmountColumns(Amount.Measure measure, int decimals) {

    static AmountColumns of(List<Amount> amounts) {
        if (amounts.stream().map(Amount::measure).distinct().count() != 1) {
            throw new IllegalArgumentException("not of one unit: " + amounts);
        }
        return new AmountColumns(amounts.getFirst().measure(), amounts.stream().mapToInt(Amount::decimals).max().orElseThrow());
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        List.of("households", "households_stated", "households_having", "persons_of_stated").forEach(id -> columns.add(new Column(id, Kind.COUNT, 0)));
        List.of("sum_", "mean_household_", "mean_person_").forEach(id -> columns.add(new Column(id + measure.ending(), Kind.AMOUNT, decimals)));
        return columns;
    }

    /** What stands in them; null where a figure is not defined. */
    static List<Object> cells(Amount amount, Sums sums) {
        List<Object> cells = new ArrayList<>(List.of(sums.households(), sums.stated(), sums.having(), sums.persons()));
        cells.add(sums.sum(amount));
        cells.add(sums.perHousehold(amount));
        cells.add(sums.perPerson(amount));
        return cells;
    }
}
