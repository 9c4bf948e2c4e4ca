package org.hearthroll.chart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/** What small charts show: the groups of a crossed table, each with the same kinds in the same order on the same scale. */
final class PanelData {

    private final Stack stack;
    private final Texts texts;
    private final List<Mark> kinds;

    PanelData(Stack stack, Shape shape, Texts texts) {
        this.stack = stack;
        this.texts = texts;
        Comparator<Mark> order = Comparator.comparing(this::role, Ranked.lastThings());
        this.kinds = stack.kinds().stream().sorted(shape.ordinal() ? order : order.thenComparing(this::sum, Comparator.reverseOrder())).toList();
    }

    List<Mark> groups() {
        return stack.marks();
    }

    List<Mark> kinds() {
        return kinds;
    }

    /** The greatest count of all, which the longest bar stands for. */
    long longest() {
        return groups().stream().flatMap(group -> kinds.stream().map(kind -> stack.count(group, kind))).max(Comparator.naturalOrder()).orElse(0L);
    }

    long count(Mark group, Mark kind) {
        return stack.count(group, kind);
    }

    /** The row behind a bar; null where the table has none. */
    Table.Row row(Mark group, Mark kind) {
        return stack.row(group, kind);
    }

    boolean isEmpty(Mark group) {
        return stack.all(group) == 0;
    }

    String written(Mark group, Mark kind) {
        return texts.count(count(group, kind));
    }

    /** What stands after the name of a group. */
    String total(Mark group) {
        return isEmpty(group) ? "○ 0" : texts.count(stack.all(group));
    }

    Color colour(Mark kind, Palette palette) {
        return palette.colour(role(kind) == Table.Role.NORMAL ? "bar" : "rest");
    }

    private Table.Role role(Mark kind) {
        return groups().stream().map(group -> row(group, kind)).filter(row -> row != null).map(Table.Row::role).findFirst().orElse(Table.Role.NORMAL);
    }

    private long sum(Mark kind) {
        return IntStream.range(0, groups().size()).mapToLong(i -> stack.count(groups().get(i), kind)).sum();
    }
}
