package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.Test;

/** A date of a measure, typed, reached with arrow keys or clicked. */
class DateCellTest extends PlansPage {

    private static final int START = 9;
    private static final int DUE = 10;

    @Test
    void arrowsGoByDaysAndPageKeysByMonthsFromTheEndOfTheYearWithoutAnythingTyped() {
        add();
        choose(0, DUE);
        fx.press(KeyCode.F2);
        fx.press(KeyCode.UP);
        fx.press(KeyCode.PAGE_UP);
        fx.press(KeyCode.ENTER);
        until("it is kept", () -> term().due().equals("2020-11-30"));
        choose(0, DUE);
        fx.press(KeyCode.F2);
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.ESCAPE);
        assertThat(term().due()).as("Escape drops it").isEqualTo("2020-11-30");
    }

    @Test
    void aClickInTheMonthChoosesTheDayAndGoesOn() {
        add();
        choose(0, START);
        type("3-1");
        fx.press(KeyCode.DOWN);
        fx.click(fx.all("#plan-calendar .day-cell", Node.class).stream().filter(cell -> ((DateCell) cell).getText().equals("16")).findFirst().orElseThrow(), 1);
        until("the day is kept", () -> term().start().equals("2020-03-16"));
        assertThat(Fx.get(() -> fx.scene().lookup("#plan-calendar"))).isNull();
        assertThat(Fx.get(() -> table().getFocusModel().getFocusedCell().getColumn())).isEqualTo(DUE);
    }

    @Test
    void turningTheMonthWithTheMouseDoesNotEndTheEditing() {
        add();
        choose(0, DUE);
        fx.press(KeyCode.F2);
        fx.click("#plan-calendar .left-button");
        fx.click(fx.all("#plan-calendar .day-cell", Node.class).stream().filter(cell -> ((DateCell) cell).getText().equals("15")).findFirst().orElseThrow(), 1);
        until("the day is kept", () -> term().due().equals("2020-11-15"));
    }

    @Test
    void aDateOfTheYearOfThePlanIsShownWithoutTheYear() {
        add();
        assertThat(cells()).contains("12-31").doesNotContain("2020-12-31");
        Fx.run(() -> model.sitting().get().edit(model.sitting().get().plan().replaced(0, model.sitting().get().plan().measures().getFirst().withTerm(new PlannedMeasure.Term("2019-12-01", "2020-03-01")))));
        fx.pulses(3);
        assertThat(cells()).contains("2019-12-01", "03-01");
    }

    /** The room is for the words; what year is meant is seen where it is not that of the plan, and wherever a date is edited. */
    @Test
    void aDateIsEditedWithItsYearAndOneOfAnotherYearIsReadInOneLine() {
        add();
        double brief = Fx.get(() -> table().getVisibleLeafColumn(DUE).getWidth());
        choose(0, DUE);
        fx.press(KeyCode.F2);
        assertThat(fx.find(".hr-cell-editor", TextField.class).getText()).isEqualTo("2020-12-31");
        assertThat(Fx.get(() -> table().getVisibleLeafColumn(DUE).getWidth() - brief)).as("all of it is in view").isGreaterThanOrEqualTo(40);
        assertThat(Fx.get(() -> fx.find(".hr-cell-editor", TextField.class).getWidth())).isGreaterThan(72);
        Fx.run(() -> fx.find(".hr-cell-editor", TextField.class).setText("2021-1-29"));
        assertThat(month()).as("the month follows what is typed").contains("2021");
        fx.press(KeyCode.ENTER);
        until("it is kept", () -> term().due().equals("2021-01-29"));
        assertThat(cells()).contains("2021-01-29");
        assertThat(Fx.get(() -> table().getVisibleLeafColumn(DUE).getWidth())).isGreaterThan(brief + 20);
        assertThat(Fx.get(() -> table().getVisibleLeafColumn(START).getWidth())).as("the other date is empty").isEqualTo(brief);
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        until("it is taken back", () -> term().due().equals("2020-12-31"));
        assertThat(Fx.get(() -> table().getVisibleLeafColumn(DUE).getWidth())).isEqualTo(brief);
    }

    private List<String> month() {
        return fx.all("#plan-calendar .month-year-pane .label", Label.class).stream().map(Label::getText).toList();
    }

    private PlannedMeasure.Term term() {
        return model.sitting().get().plan().measures().getFirst().term();
    }
}
