package org.hearthroll.ui.quality;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FittedColumns;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;

/** What the chosen rule found, a row a fault; a double click or Enter opens the household. */
final class FaultsTable extends TableView<Fault> {

    private static final int MEMBER = 4;

    private final Texts texts;
    private final Label placeholder = Parts.paragraph("", Styles.MUTED);

    FaultsTable(Texts texts, QualityModel model, Consumer<Fault> opened) {
        super(model.faults());
        this.texts = texts;
        setId("quality-faults");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().setAll(List.of(text("household_code", fault -> fault.finding().household()), text("township", fault -> fault.finding().place().township()),
                text("village", fault -> fault.finding().place().village()), text("head_name", fault -> fault.finding().head()),
                text("name", fault -> fault.finding().name()), text("message", this::facts), text("reason", this::accepted)));
        setPlaceholder(placeholder);
        setRowFactory(_ -> row(opened));
        setOnKeyPressed(key -> {
            Fault chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                opened.accept(chosen);
            }
        });
        model.withAccepted().addListener((_, _, with) -> getColumns().getLast().setVisible(with));
        getColumns().getLast().setVisible(model.withAccepted().get());
        model.faults().addListener((ListChangeListener<Fault>) _ -> fit());
        fit();
    }

    /** The chosen rows as they are now; while rows come and go the table itself lists some as null. */
    List<Fault> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    /** Whether the rows are about persons, and so name them. */
    void persons(boolean named) {
        getColumns().get(MEMBER).setVisible(named);
    }

    /** Says what stands where no row does. */
    void none(Message why) {
        placeholder.setText(why == null ? "" : texts.say(why));
    }

    private TableColumn<Fault, String> text(String column, Function<Fault, String> value) {
        return TableColumns.text(texts.say("quality.column." + column), value);
    }

    /** The rule is named above the table, so a row says only what the fault rests on. */
    private String facts(Fault fault) {
        return fault.finding().facts().in(texts.language());
    }

    private String accepted(Fault fault) {
        return fault.accepted() ? texts.say("quality.accepted", fault.exemption().reason(), fault.exemption().operator(), fault.exemption().at().substring(0, 10)) : "";
    }

    private TableRow<Fault> row(Consumer<Fault> opened) {
        TableRow<Fault> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) {
                opened.accept(row.getItem());
            }
        });
        return row;
    }

    private void fit() {
        FittedColumns.fit(this, (column, fault) -> String.valueOf(column.getCellObservableValue(fault).getValue()));
    }
}
