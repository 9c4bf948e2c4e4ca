package org.hearthroll.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.Change;
import org.hearthroll.model.Masking;
import org.hearthroll.roster.FieldWords;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.roster.Mapping;
import org.hearthroll.ui.kit.FittedColumns;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;

/** In what a file differs from the period, a line each: whose, what, what stood there and what stands now; a line opens its row of the file. */
final class ChangesPane extends VBox {

    private final ImportWords words;
    private final ImportingModel model;
    private final Label heading = Parts.label("", Styles.HEADING);
    private final Label kept = Parts.label("", Styles.SMALL);
    private final TableView<Change> lines = new TableView<>();
    private final StackPane source = new StackPane();
    private Mapping mapping;
    private final TableColumn<Change, Long> row;
    private final TableColumn<Change, String> person;
    /** Last, since they are long and name only what the others tell. */
    private final List<TableColumn<Change, String>> codes;
    private final List<TableColumn<Change, String>> values;

    ChangesPane(ImportWords words, ImportingModel model) {
        super(8);
        this.words = words;
        this.model = model;
        row = TableColumns.number(words.say("importing.findings.row"), Change::row, number -> words.texts().count(number));
        person = column("importing.changes.person", this::person);
        codes = List.of(column("importing.changes.household", Change::household), column("importing.changes.code", Change::code));
        values = List.of(column("importing.changes.field", change -> words.field(change.field())),
                column("importing.changes.before", change -> words.value(change.field(), change.before(), model.disclosed())),
                column("importing.changes.after", change -> words.value(change.field(), change.after(), model.disclosed())));
        lines.setId("import-changes");
        VBox.setVgrow(lines, Priority.ALWAYS);
        lines.getSelectionModel().selectedItemProperty().addListener((_, _, change) -> open(change));
        source.managedProperty().bind(Bindings.createBooleanBinding(() -> getHeight() > FindingsPane.ROOM_FOR_SOURCE && !source.getChildren().isEmpty(), heightProperty(), source.getChildren()));
        source.visibleProperty().bind(source.managedProperty());
        getChildren().addAll(Parts.row(8, heading, Parts.spring(), kept), lines, source);
    }

    private TableColumn<Change, String> column(String key, Function<Change, String> value) {
        TableColumn<Change, String> column = TableColumns.text(words.say(key), value);
        column.setUserData(value);
        return column;
    }

    private String person(Change change) {
        return model.disclosed() ? change.person() : Masking.name(change.person());
    }

    private void open(Change change) {
        source.getChildren().clear();
        if (change != null && change.row() > 0) {
            String header = mapping.column(change.field()).map(MappedColumn::header).orElse(FieldWords.unknown(change.field()) ? words.field(change.field()) : "");
            model.sourceRow(change.row(), cells -> {
                if (change.equals(lines.getSelectionModel().getSelectedItem())) {
                    source.getChildren().setAll(List.of(new SourceRowTable(words, mapping, cells, header)));
                }
            });
        }
    }

    /** Shows the changes of a group in a file with these columns; of what is gone there is no row and no value. */
    void show(FindingGroup group, Mapping columns) {
        mapping = columns;
        heading.setText(words.group(group.code()));
        kept.setText(group.count() > group.changes().size() ? words.say("importing.findings.first", group.changes().size(), group.count()) : "");
        lines.getColumns().clear();
        if (!group.code().equals(FindingGroup.code(Change.Sort.GONE))) {
            lines.getColumns().add(row);
        }
        lines.getColumns().add(person);
        if (group.code().equals(FindingGroup.code(Change.Sort.VALUE))) {
            lines.getColumns().addAll(values);
        }
        lines.getColumns().addAll(codes);
        lines.getItems().setAll(group.changes());
        FittedColumns.fit(lines, this::read);
        lines.scrollTo(0);
    }

    @SuppressWarnings("unchecked")
    private String read(TableColumn<Change, ?> column, Change change) {
        return column == row ? words.texts().count(change.row()) : ((Function<Change, String>) column.getUserData()).apply(change);
    }
}
