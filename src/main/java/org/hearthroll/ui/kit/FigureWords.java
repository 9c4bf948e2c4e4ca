package org.hearthroll.ui.kit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Labels;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;

/** How the columns and cells of a table of figures read on the screen, in the language of the window. */
public final class FigureWords {

    private static final Labels LABELS = new Labels(CodeLists.standard());

    private final Texts texts;

    public FigureWords(Texts texts) {
        this.texts = texts;
    }

    String heading(Table.Column column) {
        return texts.say(column.heading());
    }

    /** A count with separators, a share with its decimals; a figure that is not defined is a dash. */
    String cell(Table.Column column, Object value) {
        return switch (value) {
            case null -> numeric(column) ? "—" : "";
            case Long count -> texts.count(count);
            case BigDecimal number -> texts.share(number, column.decimals());
            default -> value.toString();
        };
    }

    /** The same table with its labels in the language of the window: machines read Chinese ones, people may not. */
    public Table spoken(Table table) {
        if (texts.language() == Language.CHINESE) {
            return table;
        }
        return new Table(table.name(), table.columns(), table.rows().stream().map(row -> spoken(table, row)).toList(), table.notes());
    }

    static boolean numeric(Table.Column column) {
        return column.kind() == Table.Kind.COUNT || column.kind() == Table.Kind.SHARE || column.kind() == Table.Kind.DECIMAL;
    }

    private Table.Row spoken(Table table, Table.Row row) {
        Object[] cells = row.cells().toArray();
        for (int i = 0; i < cells.length; i++) {
            boolean coded = i > 0 && table.columns().get(i - 1).kind() == Table.Kind.CODE;
            if (table.columns().get(i).kind() == Table.Kind.LABEL && cells[i] != null) {
                cells[i] = spoken(table.columns().get(i).id(), coded ? cells[i - 1] : null, cells[i]);
            }
        }
        return new Table.Row(row.role(), Arrays.asList(cells), row.opens());
    }

    /** A place keeps its name, unless it is not a place but the total or what was left blank. */
    private Object spoken(String column, Object code, Object label) {
        Optional<Dimension> known = Dimensions.standard().find(column);
        if (known.isEmpty()) {
            return label;
        }
        Dimension dimension = known.get();
        return Stream.of("TOTAL", "NONE", code).filter(Objects::nonNull).map(value -> LABELS.label(dimension, value.toString()))
                .filter(found -> found.zh().equals(label)).findFirst().<Object>map(found -> found.in(texts.language())).orElse(label);
    }
}
