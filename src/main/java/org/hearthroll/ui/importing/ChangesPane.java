package org.hearthroll.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
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
    private final SourceRowPane source;
    private final TableColumn<Change, Long> row;
    private final TableColumn<Change, String> person;
    /** Last, since they are long and name only what the others tell. */
    private final List<TableColumn<Change, String>> codes;
    private final List<TableColumn<Change, String>> values;
    private Mapping mapping;

    ChangesPane(ImportWords words, ImportingModel model) {
        super(8);
        this.words = words;
        this.model = model;
        source = new SourceRowPane(words, model, heightProperty());
        row = TableColumns.number(words.say("importing.findings.row"), Change::row, number -> words.texts().count(number));
        person = column("importing.changes.person", this::person);
        codes = List.of(column("importing.changes.household", Change::household), column("importing.changes.code", Change::code));
        values = List.of(column("importing.changes.field", change -> words.field(change.field())),
                column("importing.changes.before", change -> words.value(change.field(), change.before(), model.disclosed())),
                column("importing.changes.after", change -> words.value(change.field(), change.after(), model.disclosed())));
        lines.setId("import-changes");
        VBox.setVgrow(lines, Priority.ALWAYS);
        lines.getSelectionModel().selectedItemProperty().addListener((_, _, change) -> open(change));
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
        source.open(mapping, change == null ? 0 : change.row(), change == null ? "" : header(change.field()));
    }

    /** What the file calls the column of a field; empty where it has none. */
    private String header(String field) {
        return mapping.column(field).map(MappedColumn::header).orElse(FieldWords.unknown(field) ? words.field(field) : "");
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
