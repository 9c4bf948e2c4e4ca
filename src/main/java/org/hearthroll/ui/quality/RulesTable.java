package org.hearthroll.ui.quality;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.QualityLine;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FittedColumns;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;
import org.hearthroll.ui.kit.Tone;

/** The rules by group: how much each matters, how much it found, and whether it is on; the space bar turns the chosen one on or off. */
final class RulesTable extends TableView<QualityLine> {

    private static final double NARROWEST = 130;
    private static final double NARROWEST_IN_ENGLISH = 190;
    private static final double SCROLL_BAR = 18;

    private static final int SENTENCE = 1;
    private static final int SEVERITY = 2;

    private final QualityModel model;
    private final Texts texts;
    private final BiConsumer<QualityLine, Boolean> turned;
    private boolean following;

    RulesTable(Texts texts, QualityModel model, BiConsumer<QualityLine, Boolean> turned) {
        super(model.lines());
        this.model = model;
        this.texts = texts;
        this.turned = turned;
        setId("quality-rules");
        // The same said in English takes a line more.
        getStyleClass().add(texts.language() == Language.CHINESE ? "hr-two-lines" : "hr-three-lines");
        getColumns().setAll(List.of(
                group(),
                sentence(),
                TableColumns.node(texts.say("quality.column.severity"), QualityLine::rule, rule -> Parts.pill(texts.say("quality.severity." + rule.severity()), Tone.of(rule.severity()))),
                count("households", line -> line.counts().households()),
                count("persons", line -> line.counts().persons()),
                count("exempted", line -> line.counts().exempted()),
                switches()));
        setPlaceholder(Parts.paragraph(texts.say("quality.rules.none"), Styles.MUTED));
        getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (!following) {
                model.choose(line);
            }
        });
        setOnKeyPressed(key -> {
            QualityLine line = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && line != null && !model.readOnly()) {
                turned.accept(line, !line.on());
            }
        });
        model.chosen().addListener((_, _, _) -> follow());
        model.lines().addListener((ListChangeListener<QualityLine>) _ -> fit());
        fit();
        follow();
    }

    private TableColumn<QualityLine, String> group() {
        TableColumn<QualityLine, String> column = TableColumns.text(texts.say("quality.column.group"), line -> texts.say("quality.group." + line.rule().group()));
        column.setSortable(false);
        return column;
    }

    private TableColumn<QualityLine, QualityLine> sentence() {
        TableColumn<QualityLine, QualityLine> column = TableColumns.node(texts.say("quality.column.rule"), line -> line, this::spoken);
        column.setSortable(false);
        return column;
    }

    private Label spoken(QualityLine line) {
        Label sentence = Parts.label(line.rule().sentence().in(texts.language()), line.on() && line.why() == null ? new String[0] : new String[] {Styles.MUTED});
        sentence.setWrapText(true);
        sentence.setTooltip(new Tooltip(sentence.getText()));
        return sentence;
    }

    private TableColumn<QualityLine, Long> count(String heading, Function<QualityLine, Long> count) {
        return TableColumns.number(texts.say("quality.column." + heading), count, number -> number == 0 ? "" : texts.count(number));
    }

    private TableColumn<QualityLine, QualityLine> switches() {
        TableColumn<QualityLine, QualityLine> column = TableColumns.node(texts.say("quality.column.on"), line -> line, this::box);
        column.setSortable(false);
        return column;
    }

    private CheckBox box(QualityLine line) {
        CheckBox box = new CheckBox();
        box.setSelected(line.on());
        box.setDisable(model.readOnly());
        box.setAccessibleText(texts.say("quality.turn", line.rule().sentence()));
        box.setOnAction(_ -> turned.accept(line, box.isSelected()));
        return box;
    }

    private void follow() {
        following = true;
        if (model.chosen().get() == null) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(model.chosen().get());
        }
        following = false;
    }

    /** The rules take the room that the other columns leave. */
    private void fit() {
        getColumns().get(SENTENCE).prefWidthProperty().unbind();
        FittedColumns.fit(this, (column, line) -> switch (getColumns().indexOf(column)) {
            case 0 -> texts.say("quality.group." + line.rule().group());
            case SEVERITY -> texts.say("quality.severity." + line.rule().severity()) + "　";
            default -> "";
        });
        double others = getColumns().stream().filter(column -> getColumns().indexOf(column) != SENTENCE).mapToDouble(TableColumn::getPrefWidth).sum();
        getColumns().get(SENTENCE).prefWidthProperty().bind(Bindings.max(texts.language() == Language.CHINESE ? NARROWEST : NARROWEST_IN_ENGLISH, widthProperty().subtract(others + SCROLL_BAR)));
    }
}
