package org.hearthroll.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.hearthroll.figures.Table;

/** One column of a table of figures on the screen: where its figures stand, how they read, and the table column made of it. */
record FigureColumn(Table table, Table.Column figure, int place, ColumnLook look, FigureWords words) {

    /** A word on a ground is wider than the word. */
    private static final String WIDER = "　";

    FigureColumn(Table table, ColumnLook look, FigureWords words) {
        this(table, table.columns().get(table.column(look.id())), table.column(look.id()), look, words);
    }

    TableColumn<Table.Row, Object> column() {
        String heading = look.heading() == null ? words.heading(figure) : words.said(look.heading());
        TableColumn<Table.Row, Object> column = numeric() ? TableColumns.number(heading, row -> row.cells().get(place), (row, _) -> word(row))
                : TableColumns.node(heading, row -> row.cells().get(place), this::node);
        column.setUserData(this);
        return column;
    }

    /** Whether it names what its rows are of. */
    boolean isName() {
        return figure.kind() == Table.Kind.LABEL;
    }

    boolean numeric() {
        return FigureWords.numeric(figure);
    }

    /** How a cell reads. */
    String word(Table.Row row) {
        Object value = row.cells().get(place);
        return figure.kind() == Table.Kind.SHARE && value != null ? words.cell(figure, value, table.counted(row, table.columns().get(place)), row.remark(place)) : word(value);
    }

    /** What a cell needs room for. */
    String measured(Table.Row row) {
        return look.tone() == null ? word(row) : word(row) + WIDER;
    }

    private String word(Object value) {
        return look.wording() != null && value != null ? look.wording().apply(value.toString()) : words.cell(figure, value);
    }

    private Node node(Object value) {
        Label node = label(value);
        if (look.explanation() != null) {
            node.setTooltip(new Tooltip(look.explanation().apply(value.toString())));
        }
        return node;
    }

    private Label label(Object value) {
        Tone tone = look.tone() == null ? null : look.tone().apply(value.toString());
        if (tone != null) {
            return Parts.pill(word(value), tone);
        }
        return look.tone() == null ? Parts.label(word(value)) : Parts.label(word(value), Styles.MUTED);
    }
}
