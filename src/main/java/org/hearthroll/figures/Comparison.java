package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearthroll.figures.Groups.Group;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;

/**
 * A table of counts beside that of another period: each count and share, what it was, and the difference, in percentage points for
 * shares. A difference of shares is rounded once, from the counts of both periods, so it may be one unit of the last digit off that of the
 * two printed shares.
 */
record Comparison(CountTable table, Groups now, Groups before, Scope earlier) {

    private static final String BEFORE = "_before";
    private static final String CHANGE = "_change";

    /** Whether a column speaks of the other period. */
    static boolean speaksOfBefore(Column column) {
        return column.id().endsWith(BEFORE);
    }

    /** Whether a column holds differences. */
    static boolean changes(Column column) {
        return column.id().endsWith(CHANGE);
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(column);
            if (column.kind() == Kind.COUNT || column.kind() == Kind.SHARE) {
                columns.add(new Column(column.id() + BEFORE, column.kind(), column.decimals()));
                columns.add(new Column(column.id() + CHANGE, column.kind() == Kind.COUNT ? Kind.COUNT : Kind.DECIMAL, column.decimals()));
            }
        }
        return columns;
    }

    List<Row> rows() {
        if (table.group() == null) {
            return block(now.whole(), before.whole(), List.of(), table.question().scope(), earlier);
        }
        List<Row> rows = new ArrayList<>();
        GroupColumns group = table.group();
        for (String key : CountTable.keys(group, both(now.byKey().keySet(), before.byKey().keySet()))) {
            rows.addAll(block(now.group(key), before.group(key), group.cells(key), group.narrow(table.question().scope(), key), group.narrow(earlier, key)));
        }
        rows.add(total(now.whole(), before.whole(), group.total(), table.question().scope()));
        return rows;
    }

    private List<Row> block(Group is, Group was, List<Object> lead, Scope scope, Scope earlierScope) {
        GroupColumns value = table.value();
        List<String> keys = CountTable.keys(value, both(is.cells().keySet(), was.cells().keySet()));
        Shared shares = Shared.of(table, keys, is);
        Shared sharesBefore = Shared.of(table, keys, was);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Side side = new Side(is.cell(key), is.stated(), shares.units(i), shares.persons(i));
            Side other = new Side(was.cell(key), was.stated(), sharesBefore.units(i), sharesBefore.persons(i));
            boolean gone = side.count().units() == 0 && other.count().units() > 0;
            rows.add(new Row(CountTable.role(key), cells(lead, value.cells(key), side, other), value.narrow(gone ? earlierScope : scope, table.opened(key))));
        }
        rows.add(total(is, was, lead, scope));
        return rows;
    }

    private Row total(Group is, Group was, List<Object> lead, Scope scope) {
        return new Row(Role.TOTAL, cells(lead, table.value().total(), Side.whole(is), Side.whole(was)), scope);
    }

    private static Set<String> both(Set<String> keys, Set<String> others) {
        Set<String> both = new LinkedHashSet<>(keys);
        both.addAll(others);
        return both;
    }

    private List<Object> cells(List<Object> lead, List<Object> names, Side is, Side was) {
        List<Object> cells = new ArrayList<>(lead);
        cells.addAll(names);
        add(cells, is.count().units(), was.count().units());
        add(cells, is.unitShare(), was.unitShare(), points(is.unitShare(), was.unitShare(), is.count().units(), is.stated().units(), was.count().units(), was.stated().units()));
        if (table.question().subject() == Subject.HOUSEHOLDS) {
            add(cells, is.count().persons(), was.count().persons());
            add(cells, is.personShare(), was.personShare(),
                    points(is.personShare(), was.personShare(), is.count().persons(), is.stated().persons(), was.count().persons(), was.stated().persons()));
        }
        return cells;
    }

    private static void add(List<Object> cells, long is, long was) {
        cells.add(is);
        cells.add(was);
        cells.add(is - was);
    }

    private static void add(List<Object> cells, BigDecimal is, BigDecimal was, BigDecimal points) {
        cells.add(is);
        cells.add(was);
        cells.add(points);
    }

    /** The exact difference of two shares in percentage points, rounded once; the totals' shares are both of everything. Null where either is not defined. */
    private static BigDecimal points(BigDecimal is, BigDecimal was, long n, long of, long m, long ofBefore) {
        if (is == null || was == null) {
            return null;
        }
        if (of == 0 || ofBefore == 0) {
            return is.subtract(was);
        }
        BigDecimal numerator = BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(ofBefore)).subtract(BigDecimal.valueOf(m).multiply(BigDecimal.valueOf(of)));
        return numerator.movePointRight(2).divide(BigDecimal.valueOf(of).multiply(BigDecimal.valueOf(ofBefore)), CountTable.DECIMALS, RoundingMode.HALF_UP);
    }

    /** What one period says of a row. */
    private record Side(Count count, Count stated, BigDecimal unitShare, BigDecimal personShare) {

        /** All of a group; of that, what was left blank is no part of any share. */
        static Side whole(Group group) {
            return new Side(group.total(), Groups.NOTHING, Shares.halfUp(group.stated().units(), group.stated().units(), CountTable.DECIMALS),
                    Shares.halfUp(group.stated().persons(), group.stated().persons(), CountTable.DECIMALS));
        }
    }

    /** The shares of a block by the place of their keys; a key left blank has none. */
    private record Shared(List<String> keys, ShareColumn unitShares, ShareColumn personShares) {

        static Shared of(CountTable table, List<String> keys, Group group) {
            List<String> stated = keys.stream().filter(key -> key != null).toList();
            return new Shared(keys, table.unitShares(stated, group), table.personShares(stated, group));
        }

        BigDecimal units(int i) {
            return keys.get(i) == null ? null : unitShares.of(i);
        }

        BigDecimal persons(int i) {
            return keys.get(i) == null ? null : personShares.of(i);
        }
    }
}
