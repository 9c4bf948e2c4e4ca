package org.hearthroll.ui.plans;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.StatedMeasure;
import org.hearthroll.plan.Categories;
import org.hearthroll.plan.MeasureType.Counting;
import org.hearthroll.plan.MeasureType.Level;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Segments;
import org.hearthroll.ui.kit.Styles;

/** What is said of one own measure, to be filled in. */
final class OwnMeasureForm extends VBox {

    private static final double WIDE = 300;
    private static final double NARROW = 100;

    private final Texts texts;
    private final GridPane grid = new GridPane(10, 8);
    private final TextField name = field("plans.own.name", WIDE);
    private final Segments<Level> level;
    private final Choice<String> category;
    private final TextField responsible = field("plan.field.responsible-unit", WIDE);
    private final TextField unit = field("plans.own.unit", NARROW);
    private final CheckBox asked;
    private final AnswerTicks answers;

    OwnMeasureForm(Texts texts) {
        super(12);
        this.texts = texts;
        level = new Segments<>(List.of(Level.PERSON, Level.HOUSEHOLD), one -> texts.say("plans.own.level." + one), _ -> { });
        level.setId("plans-own-level");
        category = new Choice<>("", code -> Categories.label(code).in(texts.language()), _ -> { });
        category.setId("plans-own-category");
        category.setAccessibleText(texts.say("plans.own.category"));
        responsible.setPromptText(texts.say("plans.own.responsible.hint"));
        asked = new CheckBox(texts.say("plans.own.asked"));
        asked.setId("plans-own-asked");
        answers = new AnswerTicks(texts);
        line("plans.own.name", name);
        line("plan.field.target", level);
        line("plans.own.category", category);
        grid.add(Parts.paragraph(texts.say("plans.own.category.hint"), Styles.SMALL), 1, grid.getRowCount());
        line("plan.field.responsible-unit", responsible);
        line("plans.own.unit", Parts.row(10, unit, asked));
        getChildren().addAll(grid, answers);
        show(null);
    }

    /** Fills in what is said of a measure; null for a new one. */
    void show(StatedMeasure stated) {
        boolean anew = stated == null;
        name.setText(anew ? "" : stated.name());
        level.choose(anew ? Level.PERSON : stated.level());
        category.offer(Categories.all(), anew ? Categories.all().getFirst() : stated.category());
        responsible.setText(anew ? "" : String.join(texts.say("plans.list"), stated.responsible()));
        unit.setText(anew ? "" : stated.counting().unit());
        asked.setSelected(!anew && stated.counting().quantityAsked());
        answers.choose(anew ? List.of() : stated.answers());
    }

    StatedMeasure stated() {
        return new StatedMeasure(name.getText(), level.getValue(), category.getValue(), answers.chosen(), List.of(responsible.getText()), new Counting(unit.getText(), asked.isSelected()));
    }

    /** Takes the keyboard to where one begins. */
    void begin() {
        name.requestFocus();
    }

    private static TextField field(String key, double width) {
        TextField field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setPrefWidth(width);
        field.setMaxWidth(width);
        return field;
    }

    private void line(String key, Node node) {
        node.setAccessibleText(texts.say(key));
        Label label = Parts.label(texts.say(key));
        label.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, node);
    }
}
