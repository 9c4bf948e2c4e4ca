package org.hearthroll.desk;

import java.math.BigDecimal;
import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Remark;
import org.hearthroll.sheet.Figure;
import org.hearthroll.text.Texts;

/**
 * The figures of a table as a workbook holds them: numbers to count on with, shares as true percentages, and each in a format that reads as on
 * the screen, differences with their sign, adjusted shares with their mark.
 */
final class FigureCells {

    private static final String COUNT = "#,##0";

    private final Texts texts;

    FigureCells(Texts texts) {
        this.texts = texts;
    }

    /** The cell of a row of a table. */
    Object cell(Table table, Table.Row row, int place) {
        Table.Column column = table.columns().get(place);
        return cell(column, row.cells().get(place), column.kind() == Kind.SHARE ? table.counted(row, column) : 0, row.remark(place));
    }

    /** A figure of a column; counted: how many a share is the share of the whole of; remark: what is to be said of it (null: nothing). */
    Object cell(Table.Column column, Object value, long counted, Remark remark) {
        return switch (value) {
            case Long count when column.change() -> new Figure(count, signed(COUNT), sign(count) + texts.count(count));
            case Long count -> new Figure(count, COUNT, texts.count(count));
            case BigDecimal share when column.kind() == Kind.SHARE -> share(share, ShareWords.of(share, counted, remark), remark);
            case BigDecimal points when column.change() -> new Figure(points, signed(decimals(points)), sign(points.signum()) + points.toPlainString());
            case BigDecimal amount when column.kind() == Kind.AMOUNT -> new Figure(amount, "#,##" + decimals(amount), texts.amount(amount));
            case BigDecimal number -> number(number, column.readDecimals());
            case null -> null;
            default -> column.word(value).<Object>map(texts::say).orElse(value);
        };
    }

    private static Figure share(BigDecimal share, String words, Remark remark) {
        boolean bounded = words.startsWith("<") || words.startsWith(">");
        String format = bounded ? "\"" + words + "%\"" : decimals(share) + "%" + (remark == Remark.ADJUSTED ? "\"" + ShareWords.ADJUSTED + "\"" : "");
        return new Figure(share.movePointLeft(2), format, words + "%");
    }

    /** A number as it is, shown with the decimals of its column; one too small for them is no zero. */
    private Figure number(BigDecimal number, int decimals) {
        String words = texts.share(number, decimals);
        return new Figure(number, words.startsWith("<") ? "\"" + words + "\"" : decimals(BigDecimal.ZERO.setScale(decimals)), words);
    }

    private static String sign(long number) {
        return number > 0 ? "+" : "";
    }

    private static String signed(String format) {
        return "+" + format + ";-" + format + ";" + format;
    }

    private static String decimals(BigDecimal number) {
        return number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0";
    }
}
