package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Label;

/**
 * Lays indicators out as a table: how many households and persons meet each condition, their shares of those of whom it is known, and how many those
 * are; then all of them. A table of persons says the persons first.
 */
record IndicatorTable(GroupColumns group, List<Indicator> indicators, Scope scope) {

    static final String NAME = "indicator";
    /** Those that the indicators are looked for among: they are no sum, because each stands for itself. */
    static final Label ALL = new Label("全部", "All");

    private static final List<String> HOUSEHOLDS = List.of("households", "household_share", "households_stated");
    private static final List<String> PERSONS = List.of("persons", "person_share", "persons_stated");

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(group == null ? List.of() : group.columns());
        columns.add(new Column(NAME + "_code", Kind.CODE, 0));
        columns.add(new Column(NAME, Kind.LABEL, 0));
        List.of(ofPersons() ? PERSONS : HOUSEHOLDS, ofPersons() ? HOUSEHOLDS : PERSONS).forEach(ids -> columns.addAll(List.of(
                new Column(ids.get(0), Kind.COUNT, 0), new Column(ids.get(1), Kind.SHARE, CountTable.DECIMALS), new Column(ids.get(2), Kind.COUNT, 0))));
        return columns;
    }

    /** counted has the groups of each indicator, of which each household or person meets it or does not. */
    List<Row> rows(Map<Indicator, Groups> counted) {
        Groups any = counted.get(indicators.getFirst());
        if (group == null) {
            List<Row> rows = new ArrayList<>();
            indicators.forEach(i -> rows.add(row(List.of(), i, counted.get(i).whole(), scope)));
            rows.add(total(List.of(), any.whole(), scope));
            return rows;
        }
        List<Row> rows = new ArrayList<>();
        for (String key : CountTable.keys(group, any.byKey().keySet())) {
            Scope within = group.narrow(scope, key);
            indicators.forEach(i -> rows.add(row(group.cells(key), i, counted.get(i).group(key), within)));
            rows.add(total(group.cells(key), any.group(key), within));
        }
        rows.add(total(group.total(), any.whole(), scope));
        return rows;
    }

    boolean ofPersons() {
        return indicators.stream().allMatch(i -> i.dimension().grain() == Dimension.Grain.PERSON);
    }

    private Row row(List<Object> lead, Indicator indicator, Groups.Group counts, Scope within) {
        return new Row(Role.NORMAL, cells(lead, List.of(indicator.id(), indicator.name().zh()), counts.cell(Indicator.MET), counts), indicator.narrow(within));
    }

    private Row total(List<Object> lead, Groups.Group counts, Scope within) {
        return new Row(Role.TOTAL, cells(lead, List.of(Mark.TOTAL.name(), ALL.zh()), counts.total(), new Groups.Group(Map.of(), counts.total(), counts.total())), within);
    }

    private List<Object> cells(List<Object> lead, List<Object> names, Count met, Groups.Group counts) {
        List<Object> cells = new ArrayList<>(lead);
        cells.addAll(names);
        List<ToLongFunction<Count>> numbers = ofPersons() ? List.of(Count::persons, Count::units) : List.of(Count::units, Count::persons);
        numbers.forEach(number -> add(cells, number.applyAsLong(met), number.applyAsLong(counts.stated()), number.applyAsLong(counts.total())));
        return cells;
    }

    /** Where nobody of those that are there has an entry it is not known how many there are. */
    private static void add(List<Object> cells, long met, long stated, long all) {
        cells.add(stated == 0 && all > 0 ? null : met);
        cells.add(Shares.halfUp(met, stated, CountTable.DECIMALS));
        cells.add(stated);
    }
}
