package org.hearthroll.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearthroll.figures.Table;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** A crossed table sorted into groups and kinds: groups by how many they are, the greatest first, kinds in the order of the table. */
final class Stack {

    private final Shape shape;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Mark> kinds;
    private final List<Mark> marks;
    private final int leftOut;

    Stack(Table table, Shape shape) {
        this.shape = shape;
        table.rows().stream().filter(r -> !shape.whole(r)).forEach(this::sort);
        kinds = kindsInOrder();
        List<Group> sorted = groups.values().stream().sorted(Comparator.comparingLong(Group::all).reversed()).toList();
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

    long longest() {
        return groups.values().stream().mapToLong(Group::sum).max().orElse(0);
    }

    /** How many there are in the group, whatever the parts of its bar add up to. */
    long all(Mark mark) {
        return groups.get(mark.label()).all();
    }

    /** The length of its bar. */
    long sum(Mark mark) {
        return groups.get(mark.label()).sum();
    }

    long count(Mark mark, Mark kind) {
        Table.Row row = row(mark, kind);
        return row == null ? 0 : shape.count(row);
    }

    /** The row behind one part of a bar; null where the table has none. */
    Table.Row row(Mark mark, Mark kind) {
        return groups.get(mark.label()).parts.get(kind.label());
    }

    CategoryDataset values() {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (Mark kind : kinds) {
            marks.forEach(m -> values.addValue(count(m, kind), kind, m));
        }
        return values;
    }

    private void sort(Table.Row row) {
        Group group = groups.computeIfAbsent(shape.outer(row), Group::new);
        if (row.role() == Table.Role.TOTAL) {
            group.total = row;
        } else {
            group.parts.put(shape.inner(row), row);
        }
    }

    /** Every group names its kinds in official order but not every kind, so a new one goes in after the kind it follows. */
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
            return total == null ? sum() : shape.count(total);
        }

        /** The length of the bar: parts may overlap where a household counts under several causes, so they are added and not taken from the total. */
        private long sum() {
            return parts.values().stream().mapToLong(shape::count).sum();
        }
    }
}
