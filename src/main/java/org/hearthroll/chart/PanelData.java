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

    /** The greatest figure of all, which the longest bar stands for. */
    double longest() {
        return groups().stream().flatMap(group -> kinds.stream().map(kind -> stack.length(group, kind))).max(Comparator.naturalOrder()).orElse(0.0);
    }

    /** The greatest figure of all as it is written. */
    String longestWritten() {
        double longest = longest();
        return groups().stream().flatMap(group -> kinds.stream().filter(kind -> stack.length(group, kind) == longest).map(kind -> written(group, kind))).findFirst().orElse(texts.count(0));
    }

    double length(Mark group, Mark kind) {
        return stack.length(group, kind);
    }

    /** The row behind a bar; null where the table has none. */
    Table.Row row(Mark group, Mark kind) {
        return stack.row(group, kind);
    }

    boolean isEmpty(Mark group) {
        return stack.all(group) == 0;
    }

    String written(Mark group, Mark kind) {
        return stack.written(group, kind, texts);
    }

    /** What stands after the name of a group. */
    String total(Mark group) {
        return stack.written(group, texts);
    }

    Color colour(Mark kind, Palette palette) {
        return palette.colour(role(kind) == Table.Role.NORMAL ? "bar" : "rest");
    }

    private Table.Role role(Mark kind) {
        return groups().stream().map(group -> row(group, kind)).filter(row -> row != null).map(Table.Row::role).findFirst().orElse(Table.Role.NORMAL);
    }

    private double sum(Mark kind) {
        return IntStream.range(0, groups().size()).mapToDouble(i -> stack.length(groups().get(i), kind)).sum();
    }
}
