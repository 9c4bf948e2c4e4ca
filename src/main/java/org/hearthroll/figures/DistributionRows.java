package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;

/** The rows of a distribution: townships of which some may be the one that nobody named, each measured by what those of the whole county report together. */
record DistributionRows(List<Township> all, Townships measure, TableRequest.Shown shown) {

    private static final int EXPECTED_DECIMALS = 4;

    /** The cells of a row, in the order of the columns. */
    private enum Position {
        TOWNSHIP_CODE, TOWNSHIP, HOUSEHOLDS, CHECKED, PROBLEMS, SHARE, RANK, BAND, EXPECTED, LOWER_95, UPPER_95, LOWER_998, UPPER_998, P_LOW, VERDICT;

        Column column() {
            return switch (this) {
                case SHARE -> new Column("share", Kind.SHARE, CountTable.DECIMALS);
                case EXPECTED -> new Column("expected", Kind.DECIMAL, EXPECTED_DECIMALS);
                case P_LOW -> new Column("p_low", Kind.DECIMAL, 0);
                case BAND, VERDICT -> new Column(name().toLowerCase(Locale.ROOT), Kind.CODE, 0);
                default -> new Column(name().toLowerCase(Locale.ROOT), Kind.COUNT, 0);
            };
        }
    }

    Townships named() {
        return Townships.named(all);
    }

    static List<Column> columns(GroupColumns township) {
        List<Column> columns = new ArrayList<>(township.columns());
        Arrays.stream(Position.values()).skip(columns.size()).map(Position::column).forEach(columns::add);
        return columns;
    }

    List<Row> rows(GroupColumns columns, Scope scope) {
        List<Township> named = named().all();
        List<Long> problems = named.stream().map(Township::problems).toList();
        List<Share> shares = new ShareColumn(problems, 0, false, shown.rounding()).shares();
        List<Long> ranks = Rank.of(problems);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            Township township = named.get(i);
            List<Object> cells = cells(columns.cells(township.key()), township, shares.get(i).percent());
            cells.add(ranks.get(i));
            cells.add(shown.bands().of(township.problems()).label());
            cells.addAll(limits(township));
            rows.add(new Row(Role.NORMAL, cells, columns.narrow(scope, township.key()), shares.get(i).remarks(Position.SHARE.ordinal())));
        }
        all.stream().filter(t -> t.key() == null).forEach(none -> rows.add(new Row(Role.NONE, blank(cells(columns.cells(null), none, null)), columns.narrow(scope, null))));
        rows.add(total(columns, scope));
        return rows;
    }

    private List<Object> limits(Township township) {
        Limits limits = Limits.around(measure.expected(township));
        return Arrays.asList(township.expected(measure.problems(), measure.checked(), EXPECTED_DECIMALS), limits.lower95(), limits.upper95(), limits.lower998(), limits.upper998(),
                new Poisson(limits.expected()).upTo(township.problems()), township.strange() ? null : Verdict.of(township.finished(), township.problems(), limits).name());
    }

    private Row total(GroupColumns columns, Scope scope) {
        Townships together = new Townships(all);
        long named = named().problems();
        Township sum = new Township(null, all.stream().mapToLong(Township::households).sum(), together.checked(), together.problems());
        return new Row(Role.TOTAL, blank(cells(columns.total(), sum, Shares.halfUp(named, named, CountTable.DECIMALS))), scope);
    }

    private static List<Object> cells(List<Object> names, Township township, BigDecimal share) {
        List<Object> cells = new ArrayList<>(names);
        cells.addAll(Arrays.asList(township.households(), township.checked(), township.problems(), share));
        return cells;
    }

    private static List<Object> blank(List<Object> cells) {
        while (cells.size() < Position.values().length) {
            cells.add(null);
        }
        return cells;
    }
}
