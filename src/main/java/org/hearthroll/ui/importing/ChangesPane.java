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
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;

/** In what a file differs from the period, a line each: whose, what, what stood there and what stands now. */
final class ChangesPane extends VBox {

    private final ImportWords words;
    private final Label heading = Parts.label("", Styles.HEADING);
    private final Label kept = Parts.label("", Styles.SMALL);
    private final TableView<Change> lines = new TableView<>();
    private final TableColumn<Change, Long> row;
    private final TableColumn<Change, String> household;
    private final TableColumn<Change, String> person;
    private final List<TableColumn<Change, String>> values;

    ChangesPane(ImportWords words) {
        super(8);
        this.words = words;
        row = TableColumns.number(words.say("importing.findings.row"), Change::row, number -> words.texts().count(number));
        row.setPrefWidth(64);
        row.setMaxWidth(86);
        household = column("importing.changes.household", 150, Change::household);
        person = column("importing.changes.person", 76, change -> Masking.name(change.person()));
        values = List.of(column("importing.changes.field", 116, change -> words.field(change.field())),
                column("importing.changes.before", 110, change -> words.value(change.field(), change.before())),
                column("importing.changes.after", 110, change -> words.value(change.field(), change.after())));
        lines.setId("import-changes");
        lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Parts.row(8, heading, Parts.spring(), kept), lines);
    }

    private TableColumn<Change, String> column(String key, double width, Function<Change, String> value) {
        TableColumn<Change, String> column = TableColumns.text(words.say(key), value);
        column.setPrefWidth(width);
        return column;
    }

    /** Shows the changes of a group; of what is gone there is no row and no value. */
    void show(FindingGroup group) {
        heading.setText(words.group(group.code()));
        kept.setText(group.count() > group.changes().size() ? words.say("importing.findings.first", group.changes().size(), group.count()) : "");
        lines.getColumns().clear();
        if (!group.code().equals(FindingGroup.code(Change.Sort.GONE))) {
            lines.getColumns().add(row);
        }
        lines.getColumns().add(household);
        lines.getColumns().add(person);
        if (group.code().equals(FindingGroup.code(Change.Sort.VALUE))) {
            lines.getColumns().addAll(values);
        }
        lines.getItems().setAll(group.changes());
        lines.scrollTo(0);
    }
}
