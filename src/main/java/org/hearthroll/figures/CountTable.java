package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearthroll.figures.Groups.Group;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;

/** Lays counts out as a table: a row for each value with its shares, what was left blank, the total; group after group where there are groups. */
record CountTable(GroupColumns group, GroupColumns value, Question question, TableRequest.Shown shown) {

    static final int DECIMALS = 2;

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(group == null ? List.of() : group.columns());
        columns.addAll(value.columns());
        if (question.subject() == Subject.PROBLEMS) {
            columns.addAll(List.of(count("problems"), share("share")));
        } else {
            columns.addAll(List.of(count("households"), share("household_share"), count("persons"), share("person_share")));
        }
        return columns;
    }

    List<Row> rows(Groups groups) {
        if (group == null) {
            return block(groups.whole(), List.of(), question.scope());
        }
        List<Row> rows = new ArrayList<>();
        for (String key : keys(group, groups.byKey().keySet())) {
            rows.addAll(block(groups.group(key), group.cells(key), group.narrow(question.scope(), key)));
        }
        rows.add(total(groups.whole(), group.total(), question.scope()));
        return rows;
    }

    /** The values a table lists: those that were counted and, of places, all there are. */
    static List<String> keys(GroupColumns columns, Collection<String> counted) {
        List<String> keys = new ArrayList<>(columns.places().keys());
        columns.labels().ordered(columns.dimension(), counted).stream().filter(k -> !keys.contains(k)).forEach(keys::add);
        return keys;
    }

    private List<Row> block(Group counts, List<Object> lead, Scope scope) {
        List<String> keys = keys(value, counts.cells().keySet());
        List<String> stated = keys.stream().filter(k -> k != null).toList();
        ShareColumn unitShares = unitShares(stated, counts);
        ShareColumn personShares = personShares(stated, counts);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            rows.add(new Row(role(key), cells(lead, value.cells(key), counts.cell(key), key == null ? null : unitShares.of(i), key == null ? null : personShares.of(i)),
                    value.narrow(scope, opened(key))));
        }
        rows.add(total(counts, lead, scope));
        return rows;
    }

    /** The shares of the households (or problems) of these values. */
    ShareColumn unitShares(List<String> keys, Group counts) {
        return new ShareColumn(keys.stream().map(key -> counts.cell(key).units()).toList(), counts.stated().units(), unitsOverlap(), shown.rounding());
    }

    ShareColumn personShares(List<String> keys, Group counts) {
        return new ShareColumn(keys.stream().map(key -> counts.cell(key).persons()).toList(), counts.stated().persons(), personsOverlap(), shown.rounding());
    }

    private Row total(Group counts, List<Object> lead, Scope scope) {
        return new Row(Role.TOTAL, cells(lead, value.total(), counts.total(), whole(counts.stated().units()), whole(counts.stated().persons())), scope);
    }

    private static Object whole(long stated) {
        return Shares.halfUp(stated, stated, DECIMALS);
    }

    private List<Object> cells(List<Object> lead, List<Object> names, Count count, Object unitShare, Object personShare) {
        List<Object> cells = new ArrayList<>(lead);
        cells.addAll(names);
        cells.add(count.units());
        cells.add(unitShare);
        if (question.subject() == Subject.HOUSEHOLDS) {
            cells.add(count.persons());
            cells.add(personShare);
        }
        return cells;
    }

    static Role role(String key) {
        return key == null ? Role.NONE : key.equals(Mark.FOLD.name()) ? Role.FOLD : Role.NORMAL;
    }

    String opened(String key) {
        return Mark.FOLD.name().equals(key) ? String.join(";", question.value().folded()) : key;
    }

    boolean unitsOverlap() {
        Dimension dimension = value.dimension();
        return dimension.overlaps() || dimension.grain() == Dimension.Grain.PROBLEM && question.subject() == Subject.HOUSEHOLDS;
    }

    boolean personsOverlap() {
        return unitsOverlap() && (value.dimension().kind() == Dimension.Kind.MULTI || value.dimension().grain() == Dimension.Grain.PROBLEM);
    }

    private static Column count(String id) {
        return new Column(id, Table.Kind.COUNT, 0);
    }

    private static Column share(String id) {
        return new Column(id, Table.Kind.SHARE, DECIMALS);
    }
}
