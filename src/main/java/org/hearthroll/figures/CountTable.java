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

    /** The rows of the table, one group after the other. */
    List<Row> rows(Groups groups, ShareGrid shares) {
        if (group == null) {
            return block(groups.whole(), new Block(Mark.TOTAL.name(), List.of(), question.scope()), shares);
        }
        List<Row> rows = new ArrayList<>();
        for (String key : keys(group, groups.byKey().keySet())) {
            rows.addAll(block(groups.group(key), new Block(key, group.cells(key), group.narrow(question.scope(), key)), shares));
        }
        rows.add(total(groups.whole(), all(), shares));
        return rows;
    }

    /** Of a crossed table each value over all groups, where its share is another than that of the table not crossed. */
    List<Row> sums(Groups groups, ShareGrid shares) {
        return group == null || shareOf() == ShareOf.GROUP ? List.of() : block(groups.whole(), all(), shares);
    }

    ShareGrid shares(Groups groups) {
        return new ShareGrid(this, groups, key -> keys(value, groups.group(key).cells().keySet()));
    }

    private Block all() {
        return new Block(Mark.TOTAL.name(), group.total(), question.scope());
    }

    /** The values a table lists: those that were counted and, of places, all there are. */
    static List<String> keys(GroupColumns columns, Collection<String> counted) {
        List<String> keys = new ArrayList<>(columns.places().keys());
        columns.labels().ordered(columns.dimension(), counted).stream().filter(k -> !keys.contains(k)).forEach(keys::add);
        return keys;
    }

    /** A group (or all of them) as rows begin with it: its key, the cells that name it, its households. */
    private record Block(String key, List<Object> names, Scope scope) {
    }

    private List<Row> block(Group counts, Block block, ShareGrid shares) {
        List<Row> rows = new ArrayList<>();
        for (String key : keys(value, counts.cells().keySet())) {
            Cells cells = cells(new Cells().names(block.names()).names(value.cells(key)), counts.cell(key), shares.units(block.key(), key), shares.persons(block.key(), key));
            rows.add(cells.row(role(key), value.narrow(block.scope(), opened(key))));
        }
        rows.add(total(counts, block, shares));
        return rows;
    }

    private Row total(Group counts, Block block, ShareGrid shares) {
        String all = Mark.TOTAL.name();
        Share unitShare = blank(counts.total().units(), counts.stated().units()) ? Share.NONE : shares.units(block.key(), all);
        Share personShare = blank(counts.total().persons(), counts.stated().persons()) ? Share.NONE : shares.persons(block.key(), all);
        return cells(new Cells().names(block.names()).names(value.total()), counts.total(), unitShare, personShare).row(Role.TOTAL, block.scope());
    }

    /** What was all left blank has no share, as what was left blank has none in its own row. */
    private static boolean blank(long all, long stated) {
        return all > 0 && stated == 0;
    }

    private Cells cells(Cells names, Count count, Share unitShare, Share personShare) {
        names.figure(count.units()).share(unitShare);
        return question.subject() == Subject.HOUSEHOLDS ? names.figure(count.persons()).share(personShare) : names;
    }

    static Role role(String key) {
        return key == null ? Role.NONE : key.equals(Mark.FOLD.name()) ? Role.FOLD : Role.NORMAL;
    }

    String opened(String key) {
        return Mark.FOLD.name().equals(key) ? String.join(";", question.value().folded()) : key;
    }

    ShareOf shareOf() {
        return shown.shareOf();
    }

    /** Problems are listed, not households that stand in several rows. */
    Traits traits() {
        boolean overlaps = question.subject() == Subject.HOUSEHOLDS && repeats(value);
        boolean ofPersons = overlaps && value.dimension().grain() == Dimension.Grain.PERSON;
        return new Traits(ofPersons, overlaps, group == null ? ShareOf.GROUP : shareOf(), null, Traits.Said.NOTHING, null);
    }

    /** Whether one household (or problem) can stand in several values, so that their counts may add to more than there are. */
    boolean repeats(GroupColumns columns) {
        Dimension dimension = columns.dimension();
        return dimension.overlaps() || dimension.grain() == Dimension.Grain.PROBLEM && question.subject() == Subject.HOUSEHOLDS;
    }

    /** Whether one person can. */
    boolean repeatsPersons(GroupColumns columns) {
        return repeats(columns) && (columns.dimension().several() || columns.dimension().grain() == Dimension.Grain.PROBLEM);
    }

    private static Column count(String id) {
        return new Column(id, Table.Kind.COUNT, 0);
    }

    private static Column share(String id) {
        return new Column(id, Table.Kind.SHARE, DECIMALS);
    }
}
