package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
record Comparison(CountTable table, Period now, Period before) {

    private static final String BEFORE = "_before";
    private static final String CHANGE = "_change";

    /** What one period says: its counts, the shares made of them, whose they are. */
    private record Period(Groups groups, ShareGrid shares, Scope scope) {

        Side side(String group, String value) {
            return new Side(groups.group(group).cell(value), groups.group(group).stated(), shares.units(group, value), shares.persons(group, value));
        }

        /** All of a group; of that, what was left blank is no part of any share. */
        Side whole(String group) {
            return new Side(groups.group(group).total(), Groups.NOTHING, shares.units(group, Mark.TOTAL.name()), shares.persons(group, Mark.TOTAL.name()));
        }
    }

    static Comparison of(CountTable table, Groups now, Groups before, Scope earlier) {
        Function<String, List<String>> values = key -> CountTable.keys(table.value(), both(now.group(key).cells().keySet(), before.group(key).cells().keySet()));
        return new Comparison(table, new Period(now, new ShareGrid(table, now, values), table.question().scope()), new Period(before, new ShareGrid(table, before, values), earlier));
    }

    List<ShareGrid> shares() {
        return List.of(now.shares(), before.shares());
    }

    /** Whether a column speaks of the other period. */
    static boolean speaksOfBefore(Column column) {
        return column.id().endsWith(BEFORE);
    }

    /** Whether a column holds differences. */
    static boolean changes(Column column) {
        return column.id().endsWith(CHANGE);
    }

    /** The id of a column without what it says of the other period. */
    static String plain(Column column) {
        return column.id().replaceFirst("(" + BEFORE + "|" + CHANGE + ")$", "");
    }

    /** The id of a column's figure in this period or in the other one. */
    static String sided(String id, boolean before) {
        return before ? id + BEFORE : id;
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
            return block(Mark.TOTAL.name(), List.of(), now.scope(), before.scope());
        }
        List<Row> rows = new ArrayList<>();
        GroupColumns group = table.group();
        for (String key : CountTable.keys(group, both(now.groups().byKey().keySet(), before.groups().byKey().keySet()))) {
            rows.addAll(block(key, group.cells(key), group.narrow(now.scope(), key), group.narrow(before.scope(), key)));
        }
        rows.add(total(Mark.TOTAL.name(), group.total(), now.scope()));
        return rows;
    }

    private List<Row> block(String group, List<Object> lead, Scope scope, Scope earlierScope) {
        GroupColumns value = table.value();
        List<Row> rows = new ArrayList<>();
        for (String key : CountTable.keys(value, both(now.groups().group(group).cells().keySet(), before.groups().group(group).cells().keySet()))) {
            Side is = now.side(group, key);
            Side was = before.side(group, key);
            boolean gone = is.count().units() == 0 && was.count().units() > 0;
            rows.add(cells(new Cells().names(lead).names(value.cells(key)), is, was).row(CountTable.role(key), value.narrow(gone ? earlierScope : scope, table.opened(key))));
        }
        rows.add(total(group, lead, scope));
        return rows;
    }

    private Row total(String group, List<Object> lead, Scope scope) {
        return cells(new Cells().names(lead).names(table.value().total()), now.whole(group), before.whole(group)).row(Role.TOTAL, scope);
    }

    private static Set<String> both(Set<String> keys, Set<String> others) {
        Set<String> both = new LinkedHashSet<>(keys);
        both.addAll(others);
        return both;
    }

    private Cells cells(Cells names, Side is, Side was) {
        compare(names, is.count().units(), was.count().units());
        compare(names, is.unitShare(), was.unitShare(), points(is.unitShare(), was.unitShare(), is.count().units(), is.stated().units(), was.count().units(), was.stated().units()));
        if (table.question().subject() == Subject.HOUSEHOLDS) {
            compare(names, is.count().persons(), was.count().persons());
            compare(names, is.personShare(), was.personShare(),
                    points(is.personShare(), was.personShare(), is.count().persons(), is.stated().persons(), was.count().persons(), was.stated().persons()));
        }
        return names;
    }

    private static void compare(Cells cells, long is, long was) {
        cells.figure(is).figure(was).figure(is - was);
    }

    private static void compare(Cells cells, Share is, Share was, BigDecimal points) {
        cells.share(is).share(was).figure(points);
    }

    /** The exact difference of two shares in percentage points, rounded once; the totals' shares are both of everything. Null where either is not defined. */
    private static BigDecimal points(Share is, Share was, long n, long of, long m, long ofBefore) {
        if (is.percent() == null || was.percent() == null) {
            return null;
        }
        if (of == 0 || ofBefore == 0) {
            return is.percent().subtract(was.percent());
        }
        BigDecimal numerator = BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(ofBefore)).subtract(BigDecimal.valueOf(m).multiply(BigDecimal.valueOf(of)));
        return numerator.movePointRight(2).divide(BigDecimal.valueOf(of).multiply(BigDecimal.valueOf(ofBefore)), CountTable.DECIMALS, RoundingMode.HALF_UP);
    }

    /** What one period says of a row. */
    private record Side(Count count, Count stated, Share unitShare, Share personShare) {
    }
}
