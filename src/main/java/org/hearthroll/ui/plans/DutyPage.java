package org.hearthroll.ui.plans;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.hearthroll.desk.PlanBulk;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;

/** Who answers for the measures of all plans in the scope: named once instead of in each. */
final class DutyPage extends SidePage {

    private static final double WIDE = 260;

    private final GridPane form = new GridPane(10, 10);
    private final TextField of = new TextField();
    private final TextField unit = new TextField();
    private final TextField person = new TextField();
    private final CheckBox blank;

    DutyPage(Texts texts, PlanBulkModel model, Runnable back) {
        super(texts, "plans.duty", back);
        blank = new CheckBox(texts.say("plans.duty.blank"));
        blank.setSelected(true);
        line("plans.duty.of", of);
        line("plans.duty.unit", unit);
        line("plans.duty.person", person);
        form.add(blank, 1, 3);
        Button take = Parts.button(texts.say("plans.duty.take"), () -> model.assign(new PlanBulk.Duty(of.getText().strip(), unit.getText().strip(), person.getText().strip(), blank.isSelected())));
        take.setId("plans-duty-take");
        take.disableProperty().bind(unit.textProperty().concat(person.textProperty()).map(String::isBlank));
        form.add(take, 1, 4);
        getChildren().add(form);
    }

    private void line(String key, TextField field) {
        field.setId(key.replace('.', '-'));
        field.setPrefWidth(WIDE);
        field.setAccessibleText(texts().say(key));
        Node label = Parts.label(texts().say(key));
        form.addRow(form.getRowCount(), label, field);
    }
}
