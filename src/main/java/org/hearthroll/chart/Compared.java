package org.hearthroll.chart;

import java.math.BigDecimal;
import java.util.List;
import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/** What a compared table says of the other period beside the figures of a chart. */
final class Compared {

    private final Table table;
    private final String count;
    private final Table.Column share;
    private final Texts texts;

    Compared(Table table, Shape shape, Texts texts) {
        this.table = table;
        this.count = shape.counted().id();
        this.share = shape.shared() != null && table.columns().stream().anyMatch(column -> column.id().equals(shape.shared().id() + "_before")) ? shape.shared() : null;
        this.texts = texts;
    }

    /** How many then; zero where there was nothing to count. */
    long before(Table.Row row) {
        return table.cell(row, count + "_before") instanceof Long many ? many : 0;
    }

    /** The count and share then, as they are written. */
    String written(Table.Row row) {
        return table.cell(row, count + "_before") == null ? Shape.UNDEFINED : Frame.written(before(row), share == null ? null : shareWords(row, table.column(share.id() + "_before")), texts);
    }

    /** The difference, and that of the share where both are defined. */
    List<String> change(Table.Row row) {
        if (table.cell(row, count + "_change") == null) {
            return List.of();
        }
        String counted = texts.say("chart.change." + count, changed(row));
        Object points = share == null ? null : table.cell(row, share.id() + "_change");
        return points instanceof BigDecimal number ? List.of(counted, texts.say("chart.change", signed(number.signum(), number.toPlainString()))) : List.of(counted);
    }

    String changed(Table.Row row) {
        long change = (Long) table.cell(row, count + "_change");
        return signed(Long.signum(change), texts.count(change));
    }

    String now() {
        return texts.say("chart.now", table.period());
    }

    String then() {
        return texts.say("chart.then", table.traits().comparedWith());
    }

    /** The row, opening the households of then. */
    Table.Row then(Table.Row row) {
        return row.in(table.traits().comparedWith());
    }

    private String shareWords(Table.Row row, int column) {
        return row.cells().get(column) instanceof BigDecimal number ? ShareWords.said(number, before(row), row.remark(column)) : null;
    }

    private static String signed(int sign, String number) {
        return sign > 0 ? "+" + number : number;
    }
}
