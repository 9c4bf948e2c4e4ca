package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearthroll.figures.Counts.Progression;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Makes the distribution of problems over the townships, with shares, ranks, bands and control limits. */
final class DistributionTable {

    private static final int EXPECTED_DECIMALS = 4;
    private static final int EXACT = 20;

    private final Counts counts;
    private final Labels labels;

    DistributionTable(Counts counts, Labels labels) {
        this.counts = counts;
        this.labels = labels;
    }

    Table table(TableRequest request) {
        Scope scope = new Scope(counts.period(request.scope()), request.scope().conditions());
        Dimension dimension = Dimensions.standard().byId("township");
        GroupColumns columns = new GroupColumns(dimension, "township", labels, Places.of(counts, scope, dimension));
        boolean recorded = counts.recordsChecks(scope);
        List<Township> townships = townships(scope, columns, recorded);
        List<Row> rows = new Sheet(townships, request.shown()).rows(columns, scope);
        return new Table(request.name(), columns(columns), rows, notes(scope, recorded, request.shown(), rows));
    }

    private List<Message> notes(Scope scope, boolean recorded, TableRequest.Shown shown, List<Row> rows) {
        List<Message> notes = new ArrayList<>(new Notes(counts, labels).ofScope(scope));
        if (!recorded) {
            notes.add(Message.of("figures.note.unchecked"));
        }
        notes.add(Message.of("figures.note.rank"));
        List<Object> strange = rows.stream().filter(DistributionTable::strange).map(r -> r.cells().get(Position.TOWNSHIP.ordinal())).toList();
        if (!strange.isEmpty()) {
            notes.add(Message.of("figures.note.strange", Listing.names(strange.stream().map(String::valueOf).toList())));
        }
        named(rows, shown.nameTop()).ifPresent(notes::add);
        notes.addAll(Notes.rounding(shown.rounding(), rows, List.of(Position.SHARE.ordinal())));
        return notes;
    }

    /** The first k townships by number of problems; a tie at the last place names all that are tied. */
    private static Optional<Message> named(List<Row> rows, int k) {
        List<Row> found = rows.stream().filter(r -> r.role() == Role.NORMAL && problems(r) > 0).sorted(Comparator.comparingLong(DistributionTable::problems).reversed()).toList();
        if (found.isEmpty() || k <= 0) {
            return Optional.empty();
        }
        long least = problems(found.get(Math.min(k, found.size()) - 1));
        List<Row> named = found.stream().filter(r -> problems(r) >= least).toList();
        return Optional.of(Message.of("figures.note.named", Listing.names(named.stream().map(r -> r.cells().get(Position.TOWNSHIP.ordinal()) + " " + problems(r)).toList())));
    }

    /** Problems in a place where the roster has nobody: most likely its name is misspelled, and there is nothing to compare it with. */
    private static boolean strange(Row row) {
        return row.role() == Role.NORMAL && problems(row) > 0 && (Long) row.cells().get(Position.HOUSEHOLDS.ordinal()) == 0;
    }

    private static long problems(Row row) {
        return (Long) row.cells().get(Position.PROBLEMS.ordinal());
    }

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

    private static List<Column> columns(GroupColumns township) {
        List<Column> columns = new ArrayList<>(township.columns());
        Arrays.stream(Position.values()).skip(columns.size()).map(Position::column).forEach(columns::add);
        return columns;
    }

    /** Every township there is, then those that only the ledger or the roster names, then what names none. */
    private List<Township> townships(Scope scope, GroupColumns columns, boolean recorded) {
        Map<String, Long> problems = new HashMap<>();
        Groups.ask(counts, new Question(Subject.PROBLEMS, scope, null, Cut.by(columns.dimension()))).whole().cells().forEach((key, c) -> problems.put(key, c.units()));
        Map<String, Progression> checks = new HashMap<>();
        counts.checks(scope).forEach(c -> checks.put(c.township(), c));
        Set<String> counted = new LinkedHashSet<>(problems.keySet());
        counted.addAll(checks.keySet());
        return CountTable.keys(columns, counted).stream().map(key -> {
            Progression check = checks.getOrDefault(key, new Progression(key, 0, 0));
            return new Township(key, check.households(), recorded ? check.checked() : check.households(), problems.getOrDefault(key, 0L));
        }).toList();
    }

    /** The figures of all townships together, from which those of each follow. */
    private record Sheet(List<Township> townships, TableRequest.Shown shown) {

        List<Row> rows(GroupColumns columns, Scope scope) {
            List<Township> named = townships.stream().filter(t -> t.key() != null).toList();
            List<Long> problems = named.stream().map(Township::problems).toList();
            List<BigDecimal> shares = Shares.of(problems, shown.rounding(), CountTable.DECIMALS);
            List<Long> ranks = Rank.of(problems);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < named.size(); i++) {
                Township township = named.get(i);
                List<Object> cells = cells(columns.cells(township.key()), township, shares.get(i));
                cells.add(ranks.get(i));
                cells.add(shown.bands().of(township.problems()).label());
                cells.addAll(limits(township, named));
                rows.add(new Row(Role.NORMAL, cells, columns.narrow(scope, township.key())));
            }
            townships.stream().filter(t -> t.key() == null).forEach(t -> rows.add(unplaced(columns, scope, t)));
            rows.add(total(columns, scope, named));
            return rows;
        }

        private static List<Object> limits(Township township, List<Township> named) {
            long allProblems = named.stream().mapToLong(Township::problems).sum();
            long allChecked = named.stream().mapToLong(Township::checked).sum();
            BigDecimal exact = township.expected(allProblems, allChecked, EXACT);
            Limits limits = Limits.around(exact == null ? 0 : exact.doubleValue());
            return new ArrayList<>(Arrays.asList(township.expected(allProblems, allChecked, EXPECTED_DECIMALS), limits.lower95(), limits.upper95(),
                    limits.lower998(), limits.upper998(), new Poisson(limits.expected()).upTo(township.problems()),
                    township.strange() ? null : Verdict.of(township.finished(), township.problems(), limits).name()));
        }

        private static Row unplaced(GroupColumns columns, Scope scope, Township none) {
            return new Row(Role.NONE, blank(cells(columns.cells(null), none, null)), columns.narrow(scope, null));
        }

        private Row total(GroupColumns columns, Scope scope, List<Township> named) {
            Township all = new Township(null, townships.stream().mapToLong(Township::households).sum(), townships.stream().mapToLong(Township::checked).sum(),
                    townships.stream().mapToLong(Township::problems).sum());
            long placed = named.stream().mapToLong(Township::problems).sum();
            return new Row(Role.TOTAL, blank(cells(columns.total(), all, Shares.halfUp(placed, placed, CountTable.DECIMALS))), scope);
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
}
