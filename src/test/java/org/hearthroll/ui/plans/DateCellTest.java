package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.DateCell;
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

    private PlannedMeasure.Term term() {
        return model.sitting().get().plan().measures().getFirst().term();
    }
}
