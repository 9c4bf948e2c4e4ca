package org.hearthroll.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Labels;
import org.hearthroll.figures.ReadersTable;
import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** How the columns and cells of a table of figures read on the screen, in the language of the window. */
public final class FigureWords {

    private static final Labels LABELS = new Labels(CodeLists.standard());

    private final Texts texts;

    public FigureWords(Texts texts) {
        this.texts = texts;
    }

    String said(Message message) {
        return texts.say(message);
    }

    String heading(Table.Column column) {
        return texts.say(column.heading());
    }

    /** As {@link #cell(Table.Column, Object)}; the share of so many, if it is one, is never written as zero where there are any, and with its remark (null: none). */
    String cell(Table.Column column, Object value, long counted, Table.Remark remark) {
        return column.kind() == Table.Kind.SHARE && value instanceof BigDecimal share ? ShareWords.of(share.setScale(column.decimals(), RoundingMode.HALF_UP), counted, remark)
                : cell(column, value);
    }

    /** A count with separators, a share with its decimals; a figure that is not defined is a dash. */
    String cell(Table.Column column, Object value) {
        return switch (value) {
            case null -> numeric(column) ? "—" : "";
            case Long count -> column.change() && count > 0 ? "+" + texts.count(count) : texts.count(count);
            case BigDecimal number when column.change() -> number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString();
            case BigDecimal amount when column.kind() == Table.Kind.AMOUNT -> texts.amount(amount);
            case BigDecimal number -> texts.share(number, column.readDecimals());
            default -> value.toString();
        };
    }

    /** The same table with its labels in the language of the window: machines read Chinese ones, people may not. */
    public Table spoken(Table table) {
        return new ReadersTable(LABELS, texts.language()).of(table);
    }

    static boolean numeric(Table.Column column) {
        return column.kind() == Table.Kind.COUNT || column.kind() == Table.Kind.SHARE || column.kind() == Table.Kind.DECIMAL || column.kind() == Table.Kind.AMOUNT;
    }
}
