package org.hearthroll.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearthroll.figures.OfficialPlace;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** A crossed table sorted into groups and kinds: groups by how many they are, the greatest first, unless they have an order of their own; kinds in official order. */
final class Stack {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Shape shape;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Mark> kinds;
    private final Map<String, OfficialPlace> places = new HashMap<>();
    private final List<Mark> marks;
    private final int leftOut;

    Stack(Table table, Shape shape) {
        this.shape = shape;
        table.rows().stream().filter(r -> !shape.whole(r)).forEach(this::sort);
        kinds = kindsInOrder();
        List<Group> sorted = groups.values().stream().sorted(shape.ordinalGroups() ? (_, _) -> 0 : Comparator.comparingLong(Group::all).reversed()).toList();
        leftOut = Math.max(0, sorted.size() - Frame.MOST);
        marks = IntStream.range(0, sorted.size() - leftOut).mapToObj(i -> new Mark(i, sorted.get(i).label, sorted.get(i).total)).toList();
    }

    List<Mark> marks() {
        return marks;
    }

    List<Mark> kinds() {
        return kinds;
    }

    int leftOut() {
        return leftOut;
    }

    double longest() {
        return groups.values().stream().mapToDouble(Group::sum).max().orElse(0);
    }

    /** How many there are in the group, whatever the parts of its bar add up to. */
    long all(Mark mark) {
        return groups.get(mark.label()).all();
    }

    /** How many in the group are not left blank. */
    private long stated(Mark mark) {
        return all(mark) - groups.get(mark.label()).parts.values().stream().filter(row -> row.role() == Table.Role.NONE).mapToLong(shape::count).sum();
    }

    /** The length of its bar. */
    double sum(Mark mark) {
        return groups.get(mark.label()).sum();
    }

    /** The length of one part of a bar. */
    double length(Mark mark, Mark kind) {
        Table.Row row = row(mark, kind);
        return row == null ? 0 : shape.length(row);
    }

    /** What is written of that part; where the table has no row for it, that there is nothing. */
    String written(Mark mark, Mark kind, Texts texts) {
        Table.Row row = row(mark, kind);
        if (row != null) {
            return shape.written(row, texts);
        }
        return !shape.drawsShares() ? texts.count(0) : mark.row() == null || shape.share(mark.row()) == null ? Shape.UNDEFINED : "0%";
    }

    /** What is written of a whole group: its number; of shares, how many they are shares of or, where the group is not all there is, its own. */
    String written(Mark mark, Texts texts) {
        if (all(mark) == 0) {
            return "○ 0";
        }
        boolean part = shape.drawsShares() && mark.row() != null && shape.share(mark.row()) != null && shape.share(mark.row()).compareTo(ALL) != 0;
        return part ? shape.written(mark.row(), texts) : shape.drawsShares() ? texts.say("chart.all." + shape.counted().id(), stated(mark)) : texts.count(all(mark));
    }

    /** The row behind one part of a bar; null where the table has none. */
    Table.Row row(Mark mark, Mark kind) {
        return groups.get(mark.label()).parts.get(kind.label());
    }

    /** What the parts of a kind are filled with: by its place in the list it comes from, so that it looks the same whichever others there are. */
    Fill fill(int kind, Palette palette) {
        OfficialPlace place = places.get(kinds.get(kind).label());
        return place.mark() != null ? Fill.ofMark(place.mark(), palette) : Fill.ofItem(place.place() < 0 ? place.declared() + kind : place.place(), palette);
    }

    CategoryDataset values() {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (Mark kind : kinds) {
            marks.forEach(m -> values.addValue(length(m, kind), kind, m));
        }
        return values;
    }

    private void sort(Table.Row row) {
        Group group = groups.computeIfAbsent(shape.outer(row), Group::new);
        if (row.role() == Table.Role.TOTAL) {
            group.total = row;
        } else {
            group.parts.put(shape.inner(row), row);
            places.computeIfAbsent(shape.inner(row), _ -> OfficialPlace.of(row));
        }
    }

    /** Where no list declares an order, every group names its kinds in that of the table but not every kind, so a new one goes in after the kind it follows. */
    private List<Mark> kindsInOrder() {
        List<String> order = new ArrayList<>();
        for (Group group : groups.values()) {
            int place = 0;
            for (String kind : group.parts.keySet()) {
                if (!order.contains(kind)) {
                    order.add(place, kind);
                }
                place = order.indexOf(kind) + 1;
            }
        }
        order.sort(Comparator.comparing(places::get, OfficialPlace.ORDER));
        return IntStream.range(0, order.size()).mapToObj(i -> new Mark(i, order.get(i), null)).toList();
    }

    /** One bar before it is placed. */
    private final class Group {

        private final String label;
        private final Map<String, Table.Row> parts = new LinkedHashMap<>();
        private Table.Row total;

        private Group(String label) {
            this.label = label;
        }

        private long all() {
            return total == null ? parts.values().stream().mapToLong(shape::count).sum() : shape.count(total);
        }

        /** The length of the bar: parts may overlap where a household counts under several causes, so they are added and not taken from the total. */
        private double sum() {
            return parts.values().stream().mapToDouble(shape::length).sum();
        }
    }
}
