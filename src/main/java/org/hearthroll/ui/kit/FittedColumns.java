package org.hearthroll.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Gives columns the width of their widest content, so that no name is cut. */
public final class FittedColumns {

    private static final double PADDING = 24;
    /** As wide as the arrow that shows the order. */
    private static final String ARROW = "　";
    /** Only the longest few wordings are measured: among them is the widest. */
    private static final int MEASURED = 8;
    private static final int LOOKED_AT = 2000;
    private static final double NOBODY_CHOSE = 80;

    private FittedColumns() {
    }

    /** Fits every column of a table to its heading and its rows (of very many, the first few thousand), as words print them. */
    public static <R> void fit(TableView<R> table, Wording<R> wording) {
        fit(table, table.getItems(), wording);
    }

    /** Fits every column of a table to its heading and to the rows that are at hand. */
    public static <R> void fit(TableView<R> table, List<R> rows, Wording<R> wording) {
        Text ruler = new Text();
        ruler.setFont(Font.font(Fonts.family(), Fonts.size()));
        table.getColumns().forEach(column -> column.setPrefWidth(chosen(Math.ceil(widest(rows, column, wording, ruler)) + PADDING)));
    }

    /** A width of exactly 80 means to JavaFX that nobody chose one, and it then cuts the column to the rows on the screen. */
    private static double chosen(double width) {
        return width == NOBODY_CHOSE ? width + 1 : width;
    }

    private static <R> double widest(List<R> rows, TableColumn<R, ?> column, Wording<R> wording, Text ruler) {
        Stream<String> cells = rows.stream().limit(LOOKED_AT).map(row -> wording.of(column, row));
        return Stream.concat(Stream.of(column.isSortable() ? column.getText() + ARROW : column.getText()), cells).distinct()
                .sorted(Comparator.comparingDouble(FittedColumns::roughly).reversed()).limit(MEASURED)
                .mapToDouble(text -> measured(ruler, text)).max().orElse(0);
    }

    private static double measured(Text ruler, String text) {
        ruler.setText(text);
        // Headings and totals are bold.
        return ruler.getLayoutBounds().getWidth() * 1.06;
    }

    /** Chinese characters count double. */
    private static double roughly(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2E7F ? 2 : 1).sum();
    }

    /** How a cell reads. */
    @FunctionalInterface
    public interface Wording<R> {

        String of(TableColumn<R, ?> column, R row);
    }
}
