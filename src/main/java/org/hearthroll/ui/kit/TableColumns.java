package org.hearthroll.ui.kit;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.hearthroll.text.Texts;

/** The kinds of table columns there are: text, counts, shares, and cells that hold a node. */
public final class TableColumns {

    private TableColumns() {
    }

    /** Text, at the left. */
    public static <R> TableColumn<R, String> text(String heading, Function<R, String> value) {
        TableColumn<R, String> column = column(heading, value);
        column.setCellFactory(_ -> new WordCell<>(Function.identity(), Pos.CENTER_LEFT));
        return column;
    }

    /** A count with thousands separators, at the right; null is blank. */
    public static <R> TableColumn<R, Long> count(String heading, Texts texts, Function<R, Long> value) {
        return number(heading, value, texts::count);
    }

    /** A share in percent with fixed decimals, at the right; null is blank. */
    public static <R> TableColumn<R, BigDecimal> share(String heading, int decimals, Texts texts, Function<R, BigDecimal> value) {
        return number(heading, value, share -> texts.share(share, decimals));
    }

    /** Any number in its own wording, at the right, sorted by its value. */
    public static <R, T> TableColumn<R, T> number(String heading, Function<R, T> value, Function<T, String> wording) {
        TableColumn<R, T> column = column(heading, value);
        column.getStyleClass().add(Styles.NUMBER);
        column.setCellFactory(_ -> new WordCell<>(wording, Pos.CENTER_RIGHT));
        return column;
    }

    /** Any number in a wording that depends on its row, at the right, sorted by its value. */
    public static <R, T> TableColumn<R, T> number(String heading, Function<R, T> value, BiFunction<R, T, String> wording) {
        TableColumn<R, T> column = column(heading, value);
        column.getStyleClass().add(Styles.NUMBER);
        column.setCellFactory(_ -> new TableCell<>() {
            {
                setAlignment(Pos.CENTER_RIGHT);
            }

            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null || getIndex() >= getTableView().getItems().size() ? null : wording.apply(getTableView().getItems().get(getIndex()), item));
            }
        });
        return column;
    }

    /** A cell that shows a node made from the value, such as a pill. */
    public static <R, T> TableColumn<R, T> node(String heading, Function<R, T> value, Function<T, Node> drawing) {
        TableColumn<R, T> column = column(heading, value);
        column.setCellFactory(_ -> new TableCell<>() {
            {
                // Where rows may be of any height, a table sets what is not said to the top.
                setAlignment(Pos.CENTER_LEFT);
            }

            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : drawing.apply(item));
            }
        });
        return column;
    }

    private static <R, T> TableColumn<R, T> column(String heading, Function<R, T> value) {
        TableColumn<R, T> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setReorderable(false);
        return column;
    }

    /** A cell in words. */
    private static final class WordCell<R, T> extends TableCell<R, T> {

        private final Function<T, String> wording;

        WordCell(Function<T, String> wording, Pos side) {
            this.wording = wording;
            setAlignment(side);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : wording.apply(item));
        }
    }
}
