package org.hearthroll.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.PastImport;
import org.hearthroll.desk.Receipt;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;
import org.hearthroll.ui.kit.Tone;

/** The imports of the past, the latest first, with undo of the latest. */
final class HistoryPane extends VBox {

    private final ImportWords words;
    private final HistoryModel model;
    private final Label next = Parts.label("", Styles.MUTED);
    private final Button undo;
    private final TableView<PastImport> table = new TableView<>();

    HistoryPane(ImportWords words, HistoryModel model) {
        super(8);
        this.words = words;
        this.model = model;
        undo = Parts.button(words.say("importing.history.undo"), model::undo);
        undo.setId("import-undo");
        table.setId("import-history");
        table.setItems(model.imports());
        table.getColumns().setAll(columns());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(Parts.label(words.say("importing.history.none"), Styles.MUTED));
        table.getColumns().get(1).setPrefWidth(320);
        VBox.setVgrow(table, Priority.ALWAYS);
        model.imports().addListener((Observable _) -> name());
        name();
        next.setMinWidth(0);
        getChildren().addAll(Parts.row(8, Parts.label(words.say("importing.history"), Styles.HEADING), Parts.spring(), next, undo), table);
    }

    /** Says which import an undo takes back, before anybody presses the button. */
    private void name() {
        Optional<PastImport> past = model.next();
        undo.setDisable(past.isEmpty());
        next.setText(past.map(p -> words.say("importing.history.next", p.what(), p.minute())).orElse(""));
    }

    private List<TableColumn<PastImport, ?>> columns() {
        return List.of(
                width(138, TableColumns.text(words.say("importing.history.at"), PastImport::minute)),
                width(120, TableColumns.text(words.say("importing.history.file"), past -> words.texts().say(past.what()))),
                width(128, TableColumns.text(words.say("importing.history.kind"), past -> words.kind(past.kind()))),
                width(80, TableColumns.text(words.say("importing.period"), PastImport::period)),
                width(80, count("importing.loaded", Receipt::loaded)),
                width(92, count("importing.set-aside", Receipt::setAside)),
                width(92, count("importing.rejected", Receipt::rejected)),
                width(96, TableColumns.node(words.say("importing.history.state"), past -> past, this::state)));
    }

    private TableColumn<PastImport, Long> count(String key, java.util.function.ToLongFunction<Receipt> count) {
        return TableColumns.count(words.say(key), words.texts(), past -> past.receipt() == null ? null : count.applyAsLong(past.receipt()));
    }

    private Label state(PastImport past) {
        if (past.undoneAt() != null) {
            return Parts.pill(words.say("importing.history.undone"), Tone.NEUTRAL);
        }
        if (past.periodGone()) {
            return Parts.pill(words.say("importing.history.period-gone"), Tone.NEUTRAL);
        }
        return past.changedNothing() ? Parts.pill(words.say("importing.history.unchanged"), Tone.NEUTRAL) : Parts.pill(words.say("importing.history.stands"), Tone.GOOD);
    }

    /** At least so wide that the heading is whole; the file gets what is left. */
    private static <T> TableColumn<PastImport, T> width(double width, TableColumn<PastImport, T> column) {
        column.setMinWidth(width);
        return column;
    }
}
