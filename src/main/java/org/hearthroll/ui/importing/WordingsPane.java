package org.hearthroll.ui.importing;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.figures.Mark;
import org.hearthroll.model.Code;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;

/** The wordings of a file that no code list knows, a line each, and what they are to mean. */
final class WordingsPane extends VBox {

    private final ImportWords words;
    private final WordingChoices choices;
    private final Label heading = Parts.label("", Styles.HEADING);
    private final Label count = Parts.label("", Styles.SMALL);
    private final TableView<UnknownWording> lines = new TableView<>();

    WordingsPane(ImportWords words, WordingChoices choices) {
        super(8);
        this.words = words;
        this.choices = choices;
        lines.setId("import-wordings");
        lines.getColumns().setAll(columns());
        lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        choices.settled().addListener((Observable _) -> lines.refresh());
        VBox.setVgrow(lines, Priority.ALWAYS);
        Button again = Parts.button(words.say("importing.wordings.again"), choices::checkAgain, Styles.PRIMARY);
        again.setId("import-check-again");
        again.disableProperty().bind(Bindings.isEmpty(choices.settled()));
        getChildren().addAll(Parts.row(8, heading, Parts.spring(), count), lines,
                Parts.paragraph(words.say("importing.wordings.what"), Styles.SMALL), Parts.row(8, Parts.spring(), again));
    }

    /** Shows the wordings of a kind of finding. */
    void show(String kind, List<UnknownWording> wordings) {
        heading.setText(kind);
        count.setText(words.say("importing.wordings.count", wordings.size()));
        lines.getItems().setAll(wordings);
        lines.scrollTo(0);
    }

    private List<TableColumn<UnknownWording, ?>> columns() {
        TableColumn<UnknownWording, String> wording = TableColumns.text(words.say("importing.wordings.wording"), UnknownWording::wording);
        wording.setPrefWidth(130);
        TableColumn<UnknownWording, String> column = TableColumns.text(words.say("importing.findings.column"), UnknownWording::column);
        column.setPrefWidth(110);
        TableColumn<UnknownWording, Long> rows = TableColumns.count(words.say("importing.wordings.rows"), words.texts(), UnknownWording::rows);
        rows.setPrefWidth(64);
        rows.setMaxWidth(86);
        TableColumn<UnknownWording, UnknownWording> code = TableColumns.node(words.say("importing.wordings.code"), line -> line, this::choice);
        code.setPrefWidth(190);
        return List.of(wording, column, rows, code);
    }

    private Choice<String> choice(UnknownWording wording) {
        Choice<String> choice = new Choice<>("", code -> label(wording, code), code -> choices.settle(wording, code));
        choice.setAccessibleText(wording.wording());
        choice.offerOrNothing(choices.codes(wording).stream().map(Code::code).toList(), choices.code(wording));
        choice.setDisable(choices.readOnly());
        return choice;
    }

    private String label(UnknownWording wording, String code) {
        return code == null ? Mark.UNMATCHED.label().in(words.texts().language()) : CodeLists.standard().list(wording.list()).label(code, words.texts().language());
    }
}
