package org.hearthroll.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the rows of one file are read, decided once: the slots, a reader for each column, what makes a row. */
record RowPlan(Mapping mapping, Layout layout, CellReader[] cells, PersonId person, RowSieve sieve, RowChecks checks,
               RunningSums sums, IdDamage damage, FillDown fillDown) {

    private static final Set<String> KEYS = Set.of("household_code", "person_code", "name", "id_number", "head_name", "head_id");
    private static final Map<Kind, Set<String>> OTHER_KEYS = Map.of(Kind.PROBLEMS, Set.of("number", "problem_type", "problem_text"),
            Kind.AREAS, Set.of("area_code", "township", "village", "township_code"));

    static RowPlan of(Mapping mapping, Kind kind, ReadingRules rules) {
        Columns columns = Columns.standard();
        Mapping adapted = Adapting.to(kind, mapping);
        Layout layout = Layouts.of(adapted, kind, columns);
        IdDamage damage = new IdDamage();
        CellReader[] cells = new CellReader[adapted.columns().size()];
        PersonId person = null;
        CellChoice choice = new CellChoice(layout, rules, damage);
        for (MappedColumn column : adapted.columns()) {
            if ("id_number".equals(column.field())) {
                Spot spot = new Spot(layout.slot("id_number"), column.header());
                person = new PersonId(column.index(), spot, new IdCell(spot, -1, rules.today(), true, damage), IdSlots.of(layout));
            } else {
                cells[column.index()] = choice.reader(column, columns);
            }
        }
        return new RowPlan(adapted, layout, cells, person, new RowSieve(keys(adapted, kind), columns), RowChecks.of(adapted, layout, columns),
                new RunningSums(adapted, layout, columns, new NumberText(rules.decimalComma())), damage, FillDown.of(adapted, kind, rules));
    }

    private static List<MappedColumn> keys(Mapping mapping, Kind kind) {
        Set<String> others = OTHER_KEYS.getOrDefault(kind, Set.of());
        return mapping.columns().stream().filter(c -> c.field() != null && (KEYS.contains(c.field()) || others.contains(c.field()))).toList();
    }
}
