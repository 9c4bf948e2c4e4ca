package org.hearthroll.ui.importing;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.roster.Mapping;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** Chooses the field that one column fills, out of all there are. */
final class FieldChooser extends VBox {

    private static final double WIDTH = 250;

    private final ImportWords words;
    private final BiConsumer<String, String> assigned;
    private final FilteredList<Column> fields = new FilteredList<>(FXCollections.observableArrayList(Columns.standard().all()));
    private final ListView<Column> list = new ListView<>(fields);
    private final TextField search = new TextField();
    private final Label heading = Parts.label("", Styles.HEADING);
    private final Label suggestion = Parts.paragraph("", Styles.SMALL);
    private final Button use;
    private final Button keep;
    private Mapping mapping;
    private MappedColumn column;

    /** assigned hears of a header and the field it is to fill, null for none. */
    FieldChooser(ImportWords words, BiConsumer<String, String> assigned) {
        super(8);
        this.words = words;
        this.assigned = assigned;
        use = Parts.button(words.say("importing.field.use"), this::use, Styles.PRIMARY);
        use.setId("import-field-use");
        keep = Parts.button(words.say("importing.field.keep"), () -> this.assigned.accept(column.header(), null));
        keep.setId("import-field-keep");
        search.setId("import-field-search");
        search.setPromptText(words.say("importing.field.search"));
        search.textProperty().addListener((_, _, _) -> filter());
        list.setId("import-fields");
        list.setFixedCellSize(31);
        list.setCellFactory(_ -> new FieldCell());
        list.setOnMouseClicked(click -> act(click.getClickCount() == 2));
        list.setOnKeyPressed(key -> act(key.getCode() == KeyCode.ENTER));
        use.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add(Styles.CARD);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        getChildren().addAll(heading, suggestion, search, list, Parts.row(8, use, keep));
        show(null);
    }

    /** Which fields are filled already. */
    void taken(Mapping by) {
        mapping = by;
        list.refresh();
    }

    /** Shows the choice for one column, null for none. */
    void show(ColumnLine line) {
        column = line == null ? null : line.column();
        setDisable(line == null);
        heading.setText(line == null ? words.say("importing.field.choose") : words.say("importing.field.of", shortened(column.header())));
        boolean suggested = column != null && column.suggested() != null;
        suggestion.setText(suggested ? words.say("importing.field.suggested", words.field(column.suggested())) : "");
        suggestion.setManaged(suggested);
        String field = column == null ? null : column.field() == null ? column.suggested() : column.field();
        list.getSelectionModel().clearSelection();
        fields.stream().filter(f -> f.id().equals(field)).findFirst().ifPresent(f -> {
            list.getSelectionModel().select(f);
            list.scrollTo(Math.max(0, fields.indexOf(f) - 3));
        });
        keep.setDisable(column == null || column.field() == null);
    }

    private void act(boolean meant) {
        if (meant) {
            use();
        }
    }

    private void use() {
        Column field = list.getSelectionModel().getSelectedItem();
        if (field != null && column != null) {
            assigned.accept(column.header(), field.id());
        }
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        fields.setPredicate(f -> wanted.isEmpty() || words.field(f).toLowerCase(Locale.ROOT).contains(wanted) || f.id().contains(wanted)
                || f.spellings().stream().anyMatch(s -> s.toLowerCase(Locale.ROOT).contains(wanted)));
    }

    private static String shortened(String header) {
        return header.length() <= 14 ? header : header.substring(0, 13) + "…";
    }

    /** A field with, muted, the column that fills it already. */
    private final class FieldCell extends ListCell<Column> {

        @Override
        protected void updateItem(Column field, boolean empty) {
            super.updateItem(field, empty);
            if (empty || field == null) {
                setGraphic(null);
                return;
            }
            Label by = Parts.label(mapping == null ? "" : mapping.column(field.id()).map(MappedColumn::header).orElse(""), Styles.SMALL);
            setGraphic(Parts.row(8, Parts.label(words.field(field)), Parts.spring(), by));
        }
    }
}
