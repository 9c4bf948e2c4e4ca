package org.hearthroll.ui.importing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.Change;
import org.hearthroll.desk.Receipt;
import org.hearthroll.model.Finding;
import org.hearthroll.roster.Mapping;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;
import org.hearthroll.ui.kit.Tone;

/** What was found in a file, by kind; the rows of the chosen kind stand beside, each opening as it stands in the file, or of unknown wordings each once. */
final class FindingsPane extends HBox {

    private static final double LEAST_HEIGHT = 120;

    private final ImportWords words;
    private final TableView<FindingGroup> groups = new TableView<>();
    private final TableView<Finding> rows = new TableView<>();
    private final Label rowsHeading = Parts.label("", Styles.HEADING);
    private final Label kept = Parts.label("", Styles.SMALL);
    private final Label whole = Parts.paragraph("");
    private final Label hint = Parts.label("", Styles.MUTED);
    private final SourceRowPane source;
    private final WordingsPane wordings;
    private final ChangesPane changes;
    private final VBox rowsPanel;
    private Mapping mapping;

    FindingsPane(ImportWords words, ImportingModel model) {
        super(14);
        this.words = words;
        source = new SourceRowPane(words, model, heightProperty());
        wordings = new WordingsPane(words, model.wordings());
        changes = new ChangesPane(words, model);
        groups.setId("import-findings");
        groups.getColumns().setAll(groupColumns());
        groups.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        groups.setPlaceholder(Parts.label(words.say("importing.findings.none"), Styles.MUTED));
        groups.getSelectionModel().selectedItemProperty().addListener((_, _, group) -> open(group));
        rows.setId("import-finding-rows");
        rows.getColumns().setAll(rowColumns());
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.setPlaceholder(hint);
        rows.getSelectionModel().selectedItemProperty().addListener((_, _, finding) -> explain(finding));
        rowsPanel = panel(rowsHeading, kept, rows, 0.58);
        rowsPanel.getChildren().addAll(whole, source);
        wide(wordings, 0.58);
        wide(changes, 0.58);
        getChildren().addAll(panel(Parts.label(words.say("importing.findings"), Styles.HEADING), null, groups, 0.42), rowsPanel);
        setMinHeight(LEAST_HEIGHT);
        explain(null);
    }

    private VBox panel(Label heading, Label beside, TableView<?> table, double share) {
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox top = beside == null ? Parts.row(8, heading) : Parts.row(8, heading, Parts.spring(), beside);
        return wide(new VBox(8, top, table), share);
    }

    private VBox wide(VBox panel, double share) {
        panel.setMinWidth(0);
        panel.prefWidthProperty().bind(widthProperty().subtract(14).multiply(share));
        HBox.setHgrow(panel, Priority.ALWAYS);
        return panel;
    }

    /** Turns to what differs from the period, in the way that is asked for. */
    void openDifference(Change.Sort sort) {
        groups.getItems().stream().filter(group -> group.code().equals(FindingGroup.code(sort))).findFirst().ifPresent(group -> {
            groups.getSelectionModel().select(group);
            groups.scrollTo(group);
        });
    }

    /** Shows the findings of a receipt; the mapping says which cells are personal. */
    void show(Receipt receipt, Mapping columns) {
        mapping = columns;
        groups.getItems().setAll(FindingGroup.of(receipt));
        groups.getSelectionModel().selectFirst();
        groups.scrollTo(0);
        open(groups.getSelectionModel().getSelectedItem());
    }

    private void explain(Finding finding) {
        whole.setText(finding == null ? "" : sentence(finding));
        whole.setManaged(finding != null);
        source.open(mapping, finding == null ? 0 : finding.row(), finding == null ? "" : finding.column());
    }

    private void open(FindingGroup group) {
        boolean wording = group != null && !group.wordings().isEmpty();
        boolean difference = group != null && !group.changes().isEmpty();
        getChildren().set(1, wording ? wordings : difference ? changes : rowsPanel);
        if (wording) {
            wordings.show(words.group(group.code()), group.wordings());
        }
        if (difference) {
            changes.show(group, mapping);
        }
        hint.setText(groups.getItems().isEmpty() ? "" : words.say("importing.findings.choose"));
        rowsHeading.setText(group == null ? "" : words.group(group.code()));
        rows.getItems().setAll(group == null ? List.of() : group.findings());
        boolean more = group != null && group.count() > group.findings().size();
        kept.setText(more ? words.say("importing.findings.first", group.findings().size(), group.count()) : "");
        rows.getSelectionModel().selectFirst();
        rows.scrollTo(0);
    }

    private List<TableColumn<FindingGroup, ?>> groupColumns() {
        TableColumn<FindingGroup, Long> count = TableColumns.count(words.say("importing.findings.count"), words.texts(), FindingGroup::count);
        count.setPrefWidth(74);
        count.setMaxWidth(90);
        TableColumn<FindingGroup, FindingGroup> kind = TableColumns.node(words.say("importing.findings.kind"), group -> group,
                group -> Parts.pill(words.group(group.code()), Tone.of(group.severity())));
        kind.setPrefWidth(260);
        return List.of(count, kind);
    }

    private List<TableColumn<Finding, ?>> rowColumns() {
        TableColumn<Finding, Long> row = TableColumns.number(words.say("importing.findings.row"), Finding::row, number -> number == 0 ? "" : words.texts().count(number));
        row.setPrefWidth(64);
        row.setMaxWidth(86);
        TableColumn<Finding, String> column = TableColumns.text(words.say("importing.findings.column"), Finding::column);
        column.setPrefWidth(116);
        TableColumn<Finding, String> original = TableColumns.text(words.say("importing.findings.original"), this::original);
        original.setPrefWidth(300);
        return List.of(row, column, original);
    }

    private String original(Finding finding) {
        return aboutHousehold(finding) ? finding.original() : Masked.cell(mapping, finding.column(), finding.original());
    }

    /** A finding about a household names it by its code, whichever column it speaks of. */
    private static boolean aboutHousehold(Finding finding) {
        return !finding.original().isEmpty() && finding.arguments().stream().findFirst().filter(finding.original()::equals).isPresent();
    }

    private String sentence(Finding finding) {
        List<Object> arguments = finding.arguments().stream().map(argument -> argument.equals(finding.original()) ? argument : Masked.said(mapping, finding.column(), argument)).toList();
        return words.sentence(new Finding(finding.code(), finding.severity(), finding.row(), finding.column(), original(finding), arguments));
    }
}
