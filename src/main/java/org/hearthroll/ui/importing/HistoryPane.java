package org.hearthroll.ui.importing;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
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

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ImportWords words;
    private final TableView<PastImport> table = new TableView<>();

    HistoryPane(ImportWords words, HistoryModel model) {
        super(8);
        this.words = words;
        Button undo = Parts.button(words.say("importing.history.undo"), model::undo);
        undo.setId("import-undo");
        table.setId("import-history");
        table.setItems(model.imports());
        table.getColumns().setAll(columns());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(Parts.label(words.say("importing.history.none"), Styles.MUTED));
        table.getColumns().get(1).setPrefWidth(320);
        VBox.setVgrow(table, Priority.ALWAYS);
        model.imports().addListener((Observable _) -> undo.setDisable(!model.undoable()));
        undo.setDisable(!model.undoable());
        getChildren().addAll(Parts.row(8, Parts.label(words.say("importing.history"), Styles.HEADING), Parts.spring(), undo), table);
    }

    private List<TableColumn<PastImport, ?>> columns() {
        return List.of(
                width(138, TableColumns.text(words.say("importing.history.at"), past -> time(past.at()))),
                width(120, TableColumns.text(words.say("importing.history.file"), PastImport::file)),
                width(128, TableColumns.text(words.say("importing.history.kind"), past -> words.kind(past.kind()))),
                width(80, TableColumns.text(words.say("importing.period"), PastImport::period)),
                width(80, count("importing.loaded", Receipt::loaded)),
                width(92, count("importing.set-aside", Receipt::setAside)),
                width(92, count("importing.rejected", Receipt::rejected)),
                width(86, TableColumns.node(words.say("importing.history.state"), past -> past, this::state)));
    }

    private TableColumn<PastImport, Long> count(String key, java.util.function.ToLongFunction<Receipt> count) {
        return TableColumns.count(words.say(key), words.texts(), past -> past.receipt() == null ? null : count.applyAsLong(past.receipt()));
    }

    private Label state(PastImport past) {
        return past.undoneAt() == null ? Parts.pill(words.say("importing.history.stands"), Tone.GOOD) : Parts.pill(words.say("importing.history.undone"), Tone.NEUTRAL);
    }

    /** At least so wide that the heading is whole; the file gets what is left. */
    private static <T> TableColumn<PastImport, T> width(double width, TableColumn<PastImport, T> column) {
        column.setMinWidth(width);
        return column;
    }

    private static String time(String iso) {
        try {
            return OffsetDateTime.parse(iso).format(TIME);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
