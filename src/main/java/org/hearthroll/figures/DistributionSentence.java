package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/**
 * The paragraph to read out about the distribution of problems: progress, types, the first townships by name, the others by band, those
 * with nothing, and the advice to verify. Each township is named once before the advice; a tie at the last place names all that are tied.
 */
public final class DistributionSentence {

    private static final int TOP_TYPES = 2;

    private final Table table;
    private final List<Row> townships;

    private DistributionSentence(Table table) {
        this.table = table;
        townships = table.rows().stream().filter(r -> r.role() == Role.NORMAL).sorted(Comparator.comparingLong(this::problems).reversed()).toList();
    }

    /** The paragraph about a distribution and the same problems by area or type; nameTop townships are named one by one. */
    public static Message of(Table distribution, Table types, Scope scope, int nameTop) {
        return new DistributionSentence(distribution).sentence(types, scope, nameTop);
    }

    private Message sentence(Table types, Scope scope, int nameTop) {
        Row total = table.rows().getLast();
        List<Message> said = new ArrayList<>();
        long households = number(total, "households");
        long checked = number(total, "checked");
        said.add(Message.of(CheckProgress.recorded(table) ? "sentence.checked" : "sentence.unchecked", ScopeWords.of(new ProblemScope(scope).households()), households, checked,
                ShareWords.of(CheckProgress.of(checked, households), checked)));
        said.add(KindWords.narrowed(scope) ? Message.of("sentence.problems.kind", problems(total), KindWords.of(scope)) : Message.of("sentence.problems", problems(total)));
        List<Row> kinds = types.rows().stream().filter(r -> r.role() == Role.NORMAL || r.role() == Role.FOLD).filter(r -> count(types, r) > 0).toList();
        if (!kinds.isEmpty() && (kinds.size() > 1 || !KindWords.narrowed(scope))) {
            said.add(Message.of("sentence.types", Listing.clauses(kinds.stream().map(r -> share("type", types, r)).toList()), mostly(types, kinds)));
        }
        if (OneTownship.alone(table)) {
            OneTownship.place(table).ifPresent(said::add);
        } else if (!townships.isEmpty()) {
            said.add(Message.of("sentence.townships", Listing.clauses(places(nameTop))));
        }
        said.addAll(advice(KindWords.of(scope)));
        return Listing.sentences(said);
    }

    /** The two most frequent types; a tie for the second place names both. */
    private static Message mostly(Table types, List<Row> kinds) {
        List<Row> sorted = kinds.stream().sorted(Comparator.comparingLong((Row r) -> count(types, r)).reversed()).toList();
        long least = count(types, sorted.get(Math.min(TOP_TYPES, sorted.size()) - 1));
        return Listing.names(sorted.stream().filter(r -> count(types, r) >= least).map(r -> String.valueOf(types.cell(r, "type"))).toList());
    }

    private List<Message> places(int nameTop) {
        List<Row> found = townships.stream().filter(r -> problems(r) > 0).toList();
        long least = found.isEmpty() || nameTop <= 0 ? Long.MAX_VALUE : problems(found.get(Math.min(nameTop, found.size()) - 1));
        List<Message> clauses = new ArrayList<>(found.stream().filter(r -> problems(r) >= least).map(r -> share("township", table, r)).toList());
        Map<String, List<String>> bands = new LinkedHashMap<>();
        found.stream().filter(r -> problems(r) < least).forEach(r -> bands.computeIfAbsent(String.valueOf(table.cell(r, "band")), _ -> new ArrayList<>()).add(name(r)));
        bands.forEach((band, names) -> clauses.add(band(band, names)));
        clauses.addAll(nothing());
        return clauses;
    }

    /** Those that are finished and found nothing are another thing than those that have not finished. */
    private List<Message> nothing() {
        List<Message> clauses = new ArrayList<>();
        zero("sentence.zero", clauses, townships.stream().filter(r -> problems(r) == 0 && !unfinished(r)).map(this::name).toList());
        zero("sentence.zero.unfinished", clauses, townships.stream().filter(r -> problems(r) == 0 && unfinished(r)).map(this::name).toList());
        return clauses;
    }

    private static void zero(String key, List<Message> clauses, List<String> names) {
        if (!names.isEmpty()) {
            clauses.add(Message.of(key, Listing.names(names)));
        }
    }

    private static Message band(String band, List<String> names) {
        if (band.startsWith(">")) {
            return Message.of("sentence.band.above", band.substring(1), Listing.names(names));
        }
        String[] ends = band.split("-", 2);
        return ends.length == 2 && !ends[0].equals(ends[1]) ? Message.of("sentence.band", ends[0], ends[1], Listing.names(names)) : Message.of("sentence.band.one", ends[0], Listing.names(names));
    }

    private List<Message> advice(Message kind) {
        List<ToVerify> few = ToVerify.of(table);
        if (few.size() == 1) {
            return List.of(Message.of("sentence.verify.one", few.getFirst().township(), kind, few.getFirst().expected()));
        }
        List<Message> names = few.stream().map(t -> Message.of("sentence.verify.name", t.township(), t.expected())).toList();
        return few.isEmpty() ? List.of() : List.of(Message.of("sentence.verify.several", Listing.joined(names), kind));
    }

    private static Message share(String label, Table table, Row row) {
        return Message.of("sentence.share", Objects.toString(table.cell(row, label), ""), count(table, row), ShareWords.said((BigDecimal) table.cell(row, "share"), count(table, row), row.remark(table.column("share"))));
    }

    private boolean unfinished(Row row) {
        return "UNFINISHED".equals(table.cell(row, "verdict"));
    }

    private String name(Row row) {
        return String.valueOf(table.cell(row, "township"));
    }

    private long problems(Row row) {
        return number(row, "problems");
    }

    private long number(Row row, String column) {
        return (Long) table.cell(row, column);
    }

    private static long count(Table table, Row row) {
        return (Long) table.cell(row, "problems");
    }
}
