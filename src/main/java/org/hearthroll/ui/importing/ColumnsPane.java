package org.hearthroll.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.ui.kit.FittedColumns;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;

/** Step 2: which column of the file fills which field, and the choice of another. */
final class ColumnsPane extends VBox {

    /** A word on a ground is wider than the word. */
    private static final String PILL = "　";
    private static final double WIDEST = 260;
    /** The frame of the table with its scroll bar. */
    private static final double FRAME = 14;

    private final ImportWords words;
    private final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();
    private final FilteredList<ColumnLine> shown = new FilteredList<>(lines);
    private final TableView<ColumnLine> table = new TableView<>(shown);
    private final TextField search = new TextField();
    private final CheckBox unmapped = new CheckBox();
    private final Label count = Parts.label("", Styles.MUTED);
    private final Label template = Parts.label("", Styles.MUTED);
    private final Button withoutTemplate;
    private final Button saveTemplate;
    private final FieldChooser chooser;

    ColumnsPane(ImportWords words, ImportingModel model) {
        super(10);
        this.words = words;
        chooser = new FieldChooser(words, (header, field) -> model.decide(draft -> draft.column(header, field)));
        withoutTemplate = Parts.button(words.say("importing.template.without"), () -> model.decide(draft -> draft.columns(Map.of())), Styles.LINK);
        saveTemplate = Parts.button(words.say("importing.template.save"), model::saveTemplate, Styles.LINK);
        saveTemplate.setId("import-template-save");
        saveTemplate.setTooltip(new Tooltip(words.say("importing.template.save.what")));
        table.setId("import-columns");
        table.getColumns().setAll(columns());
        table.widthProperty().addListener(_ -> stretch());
        table.setPlaceholder(Parts.label(words.say("importing.columns.none"), Styles.MUTED));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> chooser.show(line));
        search.setId("import-search");
        search.setPromptText(words.say("importing.columns.search"));
        search.textProperty().addListener((_, _, _) -> filter());
        unmapped.setId("import-unmapped");
        unmapped.setText(words.say("importing.columns.unmapped"));
        unmapped.selectedProperty().addListener((_, _, _) -> filter());
        HBox both = new HBox(14, table, chooser);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(tools(), both);
    }

    private Node tools() {
        search.setPrefWidth(220);
        return Parts.row(12, search, unmapped, Parts.spring(), template, withoutTemplate, saveTemplate, count);
    }

    /** Shows the columns of a file; the one that was looked at stays chosen. */
    void show(Draft draft) {
        int chosen = Math.max(table.getSelectionModel().getSelectedItem() == null ? 0 : table.getSelectionModel().getSelectedItem().column().index(), 0);
        lines.setAll(ColumnLine.of(draft.inspection()));
        widen();
        long open = lines.stream().filter(line -> !line.mapped()).count();
        count.setText(words.say("importing.columns.count", lines.size(), open));
        chooser.taken(draft.inspection().mapping());
        boolean given = draft.template() != null;
        template.setText(given ? words.say("importing.template.given", draft.template()) : "");
        Parts.show(withoutTemplate, given);
        Parts.show(template, given);
        Parts.show(saveTemplate, !given && !draft.choices().columns().isEmpty());
        table.getSelectionModel().clearSelection();
        shown.stream().filter(line -> line.column().index() == chosen).findFirst().or(() -> shown.stream().findFirst()).ifPresent(table.getSelectionModel()::select);
    }

    private void filter() {
        shown.setPredicate(line -> line.matches(search.getText()) && (!unmapped.isSelected() || !line.mapped()));
        if (!shown.contains(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().selectFirst();
        }
    }

    private List<TableColumn<ColumnLine, ?>> columns() {
        return List.of(
                read(this::header, TableColumns.text(words.say("importing.columns.header"), this::header)),
                read(this::field, TableColumns.text(words.say("importing.columns.field"), this::field)),
                read(line -> words.confidence(line.column().confidence()) + PILL, TableColumns.node(words.say("importing.columns.confidence"), ColumnLine::column,
                        column -> Parts.pill(words.confidence(column.confidence()), ImportWords.tone(column.confidence())))),
                read(this::sample, TableColumns.node(words.say("importing.columns.samples"), ColumnLine::samples, SampleLine::new)));
    }

    private String header(ColumnLine line) {
        return line.heading();
    }

    private String sample(ColumnLine line) {
        return line.samples().isEmpty() ? "" : line.samples().getFirst();
    }

    private String field(ColumnLine line) {
        return words.field(line.column().field());
    }

    /** A column with how its cells read, by which it is made wide enough. */
    private static <T> TableColumn<ColumnLine, T> read(Function<ColumnLine, String> wording, TableColumn<ColumnLine, T> column) {
        column.setUserData(wording);
        column.setSortable(false);
        return column;
    }

    private void stretch() {
        TableColumn<ColumnLine, ?> samples = table.getColumns().getLast();
        double others = table.getColumns().stream().filter(column -> column != samples).mapToDouble(TableColumn::getMinWidth).sum();
        samples.setPrefWidth(Math.max(samples.getMinWidth(), table.getWidth() - FRAME - others));
    }

    /** Names are never cut; the samples get the room that is left. */
    @SuppressWarnings("unchecked")
    private void widen() {
        table.getColumns().forEach(column -> column.setMinWidth(0));
        FittedColumns.fit(table, lines, (column, line) -> ((Function<ColumnLine, String>) column.getUserData()).apply(line));
        table.getColumns().forEach(column -> column.setMinWidth(Math.min(WIDEST, column.getPrefWidth())));
        stretch();
    }
}
