package org.hearthroll.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Labels;
import org.hearthroll.figures.ReadersTable;
import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.text.Texts;

/** A table as people read it on a terminal or in a document, in their language; codes are left out where a label says the same. */
final class TableText {

    private static final int WIDE_FROM = 0x2E80;

    private final Texts texts;

    TableText(Texts texts) {
        this.texts = texts;
    }

    /** Lines with aligned columns, numbers to the right. */
    String lines(Table table) {
        List<List<String>> cells = cells(table);
        List<Table.Column> columns = table.read();
        int[] widths = new int[columns.size()];
        cells.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : cells) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : "  ").append(number(columns.get(i)) ? gap + row.get(i) : row.get(i) + gap);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** A Markdown table with its notes below. */
    String markdown(Table table) {
        List<String> lines = new ArrayList<>(cells(table).stream().map(row -> "| " + String.join(" | ", row.stream().map(c -> c.replace("|", "\\|")).toList()) + " |").toList());
        lines.add(1, "|" + String.join("|", table.read().stream().map(c -> number(c) ? "---:" : "---").toList()) + "|");
        if (!table.notes().isEmpty()) {
            lines.add("");
            table.notes().forEach(note -> lines.add("- " + texts.say(note)));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<List<String>> cells(Table table) {
        Table read = new ReadersTable(new Labels(CodeLists.standard()), texts.language()).of(table);
        List<Table.Column> columns = table.read();
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(c -> texts.say(c.heading())).toList());
        read.rows().forEach(row -> cells.add(columns.stream().map(c -> cell(read, row, c)).toList()));
        return cells;
    }

    private String cell(Table table, Table.Row row, Table.Column column) {
        Object value = table.cell(row, column.id());
        return switch (value) {
            case null -> number(column) ? "—" : "";
            case Long count -> sign(column, count) + texts.count(count);
            case BigDecimal share when column.kind() == Kind.SHARE -> ShareWords.of(share, table.counted(row, column), row.remark(table.column(column.id())));
            case BigDecimal amount when column.kind() == Kind.AMOUNT -> texts.amount(amount);
            case BigDecimal number when column.change() -> sign(column, number.signum()) + number.toPlainString();
            case BigDecimal number -> column.decimals() > 0 ? number.toPlainString() : String.format(Locale.ROOT, "%.4g", number);
            default -> column.word(value).map(texts::say).orElseGet(value::toString);
        };
    }

    /** An increase says that it is one. */
    private static String sign(Table.Column column, long number) {
        return column.change() && number > 0 ? "+" : "";
    }

    private static boolean number(Table.Column column) {
        return column.kind() == Kind.COUNT || column.kind() == Kind.SHARE || column.kind() == Kind.DECIMAL || column.kind() == Kind.AMOUNT;
    }

    /** Columns on a terminal: a Chinese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= WIDE_FROM ? 2 : 1).sum();
    }
}
