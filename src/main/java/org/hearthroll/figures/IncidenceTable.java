package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Makes the tables of who is not lifted yet, and of the incidence of poverty: by village, by township, or by the kind of village. */
final class IncidenceTable {

    private static final String VILLAGE = "village";
    private static final String VILLAGE_KIND = "village_kind";
    private static final String STATUS = "poverty_status";
    private static final List<String> COUNTS = List.of("village_persons", "unlifted_households", "households", "villages", "villages_stated");

    private final Counts counts;
    private final Labels labels;

    IncidenceTable(Counts counts, Labels labels) {
        this.counts = counts;
        this.labels = labels;
    }

    Table table(TableRequest request, TableKind kind, Scope scope) {
        if (request.by() != null) {
            throw Refusal.of("figures.refused.by", kind.name());
        }
        Dimension by = Dimensions.standard().byId(kind.dimension());
        GroupColumns names = new GroupColumns(by, kind.prefix(), labels, Places.of(counts, scope, by));
        Incidence whole = new Incidence();
        Map<String, Incidence> rows = new LinkedHashMap<>();
        if (!isVillage(names)) {
            names.places().keys().forEach(key -> rows.put(key, new Incidence()));
        }
        Map<String, VillageFacts> facts = new LinkedHashMap<>();
        counts.villages().forEach(village -> facts.put(village.key(), village));
        Groups households = Groups.ask(counts, new Question(Question.Subject.HOUSEHOLDS, scope, Cut.by(Dimensions.standard().byId(VILLAGE)), Cut.by(Dimensions.standard().byId(STATUS))));
        for (String village : villages(scope, facts, households)) {
            VillageFacts known = facts.getOrDefault(village, VillageFacts.UNKNOWN);
            boolean named = !village.endsWith(GroupColumns.SEPARATOR);
            List.of(rows.computeIfAbsent(key(by, village, known), _ -> new Incidence()), whole).forEach(sum -> sum.add(named, known, households.group(village)));
        }
        NoteList notes = notes(scope, whole);
        return new Table(request.name(), columns(names), rows(names, rows, facts, whole, scope), notes.all(), List.of(), Traits.PLAIN.saying(notes));
    }

    /** Every village of the area list and the roster, and the households that name none. */
    private Set<String> villages(Scope scope, Map<String, VillageFacts> facts, Groups households) {
        Set<String> villages = new LinkedHashSet<>(Places.of(counts, scope, Dimensions.standard().byId(VILLAGE)).keys());
        villages.addAll(households.byKey().keySet());
        scope.value(VILLAGE_KIND).ifPresent(kinds -> villages.removeIf(village -> !Arrays.asList(kinds.split(";", -1)).contains(said(facts.get(village)))));
        return villages;
    }

    private static String said(VillageFacts facts) {
        return facts == null || facts.kind() == null ? "" : facts.kind();
    }

    private static String key(Dimension by, String village, VillageFacts known) {
        return switch (by.id()) {
            case VILLAGE -> village;
            case VILLAGE_KIND -> known.kind();
            default -> village.startsWith(GroupColumns.SEPARATOR) ? null : village.substring(0, village.indexOf(GroupColumns.SEPARATOR));
        };
    }

    private static List<Column> columns(GroupColumns names) {
        List<Column> columns = new ArrayList<>(names.columns());
        columns.add(new Column("unlifted_persons", Kind.COUNT, 0));
        columns.add(new Column("rated_persons", Kind.COUNT, 0));
        columns.add(new Column("poverty_rate", Kind.SHARE, CountTable.DECIMALS));
        COUNTS.forEach(id -> columns.add(new Column(id, Kind.COUNT, 0)));
        if (isVillage(names)) {
            columns.addAll(List.of(new Column(VILLAGE_KIND + "_code", Kind.CODE, 0), new Column(VILLAGE_KIND, Kind.LABEL, 0)));
        }
        return columns;
    }

    private List<Row> rows(GroupColumns names, Map<String, Incidence> found, Map<String, VillageFacts> facts, Incidence whole, Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (String key : CountTable.keys(names, found.keySet()).stream().filter(found::containsKey).toList()) {
            rows.add(new Row(CountTable.role(key), cells(names, names.cells(key), found.get(key), said(facts.get(key))), unlifted(names.narrow(scope, key))));
        }
        rows.add(new Row(Role.TOTAL, cells(names, names.total(), whole, Mark.TOTAL.name()), unlifted(scope)));
        return rows;
    }

    private List<Object> cells(GroupColumns names, List<Object> named, Incidence found, String kind) {
        List<Object> cells = new ArrayList<>(named);
        cells.add(found.unliftedPersons());
        cells.add(found.ratedPersons());
        cells.add(found.rate());
        cells.add(found.population());
        cells.addAll(List.of(found.unliftedHouseholds(), found.households(), found.villages(), found.populated()));
        if (isVillage(names)) {
            cells.add(kind.isEmpty() ? Mark.NONE.name() : kind);
            cells.add(labels.label(Dimensions.standard().byId(VILLAGE_KIND), kind).zh());
        }
        return cells;
    }

    private NoteList notes(Scope scope, Incidence whole) {
        NoteList notes = new NoteList().notes(new Notes(counts, labels).ofScope(scope)).remark(Message.of("figures.note.incidence"));
        if (whole.populated() < whole.villages()) {
            notes.note(Message.of("figures.note.incidence.villages", whole.villages() - whole.populated()));
        }
        if (whole.unstatedPersons() > 0) {
            notes.note(Message.of("figures.note.incidence.unstated", whole.unstatedPersons()));
        }
        return notes;
    }

    private static Scope unlifted(Scope scope) {
        return scope.and(STATUS, String.join(";", Incidence.UNLIFTED.stream().sorted(Comparator.naturalOrder()).toList()));
    }

    private static boolean isVillage(GroupColumns names) {
        return names.dimension().id().equals(VILLAGE);
    }
}
