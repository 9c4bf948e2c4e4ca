package org.hearthroll.ui.roster;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hearthroll.model.Listing;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.ui.kit.FittedColumns;
import org.hearthroll.ui.kit.Styles;

/** The list itself: its rows come as they are looked at, and a click on a heading sorts the whole register, not what is on the screen. */
final class RosterTable extends TableView<RegisterRow> {

    /** Without a width of its own JavaFX measures each column by drawing a whole row, which three hundred columns make slow. */
    private static final double UNTIL_FITTED = 100;

    private final RosterModel model;
    private final RosterFields words;
    private boolean building;
    private boolean fitted;

    RosterTable(RosterModel model, RosterFields words) {
        this.model = model;
        this.words = words;
        setId("roster-table");
        setSortPolicy(_ -> sorted());
        model.rows().addListener((_, _, rows) -> show(rows));
    }

    /** Builds the columns anew for the fields of the listing. */
    void build() {
        building = true;
        List<String> fields = model.listing().fields();
        getColumns().setAll(IntStream.range(0, fields.size()).mapToObj(i -> column(i, fields.get(i))).toList());
        FittedColumns.fit(this, List.of(), (column, row) -> word((Integer) column.getUserData(), row));
        fitted = false;
        building = false;
    }

    /** Brings a household into view and chooses it, where its row is here. */
    void choose(String household) {
        LazyRows rows = model.rows().get();
        int place = rows == null ? -1 : rows.place(household);
        if (place >= 0) {
            getSelectionModel().select(place);
            scrollTo(Math.max(0, place - 3));
        }
    }

    private void show(LazyRows rows) {
        setItems(rows == null ? FXCollections.observableArrayList() : rows);
        if (rows != null && rows.size() > 0) {
            rows.addListener((ListChangeListener<RegisterRow>) _ -> fit(rows));
            rows.get(0);
            fit(rows);
        }
    }

    /** The first rows to come say how wide the columns must be; later ones do not make them jump. */
    private void fit(LazyRows rows) {
        if (!fitted && !rows.here().isEmpty()) {
            fitted = true;
            FittedColumns.fit(this, rows.here(), (column, row) -> word((Integer) column.getUserData(), row));
        }
    }

    private TableColumn<RegisterRow, RegisterRow> column(int index, String field) {
        boolean number = words.number(field);
        TableColumn<RegisterRow, RegisterRow> column = new TableColumn<>(words.heading(field));
        column.setUserData(index);
        column.setPrefWidth(UNTIL_FITTED);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(RegisterRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : word(index, row));
                setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        });
        if (number) {
            column.getStyleClass().add(Styles.NUMBER);
        }
        return column;
    }

    private String word(int index, RegisterRow row) {
        return index < row.values().size() ? words.word(model.listing().fields().get(index), row.values().get(index)) : "";
    }

    private boolean sorted() {
        if (!building) {
            model.sort(getSortOrder().stream().findFirst().map(c -> new Listing.Order(model.listing().fields().get((Integer) c.getUserData()),
                    c.getSortType() == TableColumn.SortType.DESCENDING)).orElse(null));
        }
        return true;
    }
}
