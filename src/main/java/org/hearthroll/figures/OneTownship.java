package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/** One township of several that is looked at alone: neither a rank nor a share among itself says anything, so people read none. */
public final class OneTownship {

    private static final Set<String> NOTHING = Set.of("rank", "share");

    private OneTownship() {
    }

    static boolean alone(Townships looked, Townships measure) {
        return looked.all().size() == 1 && measure.all().size() > 1;
    }

    /** The distribution as people read it; any other table as it is. */
    public static Table read(Table table) {
        return alone(table) ? new Table(table.name(), table.columns(), table.rows().stream().map(row -> blank(table, row)).toList(), table.notes(), table.sums(), table.traits()) : table;
    }

    static boolean alone(Table table) {
        Townships measure = table.traits().measure();
        return measure != null && alone(looked(table), measure);
    }

    /** Where the only township stands among all; nothing where not all of it is looked at, and what is looked at has no place among them. */
    static Optional<Message> place(Table table) {
        List<Township> all = table.traits().measure().all();
        Township one = looked(table).all().getFirst();
        int place = all.indexOf(one);
        return place < 0 ? Optional.empty() : Optional.of(Message.of("sentence.alone", one.key(), all.size(), Rank.of(all.stream().map(Township::problems).toList()).get(place)));
    }

    private static Townships looked(Table table) {
        return new Townships(table.rows().stream().filter(row -> row.role() == Role.NORMAL).map(row -> Townships.township(table, row)).toList());
    }

    private static Row blank(Table table, Row row) {
        List<Object> cells = new ArrayList<>(row.cells());
        NOTHING.forEach(column -> cells.set(table.column(column), null));
        return new Row(row.role(), cells, row.opens());
    }
}
