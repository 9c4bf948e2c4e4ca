package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.Test;

/** Plans made with keys on the real page. */
class PlansKeysTest extends PlansPage {

    /** From an empty plan to a sound one with everybody named, without touching the mouse. */
    @Test
    void aWholePlanIsMadeWithTheKeyboardOnly() {
        Fx.run(() -> table().requestFocus());
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        until("the first suggestion", () -> model.sitting().get().plan().measures().size() == 1);
        fx.press(KeyCode.ALT, KeyCode.DIGIT0);
        until("all of them", () -> model.sitting().get().plan().measures().size() >= 4);
        int measures = model.sitting().get().plan().measures().size();
        choose(0, 6);
        type("wang");
        fx.press(KeyCode.ENTER);
        for (int i = 1; i < measures; i++) {
            choose(i, 6);
            fx.press(KeyCode.CONTROL, KeyCode.D);
        }
        until("everybody is named", () -> jobs.running().isEmpty() && model.sitting().get().plan().measures().stream().allMatch(measure -> measure.duty().person().equals("wang")));
        assertThat(desk.plans().show("H1", 2020, null).findings()).isEmpty();
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the next household", () -> model.sitting().get().plan().household().equals("H2"));
    }

    @Test
    void measuresAreFoundByInitialsAndNothingIsChosenWhereNothingFits() {
        Fx.run(() -> table().requestFocus());
        type("jtys");
        assertThat(options()).containsExactly("option-P02");
        fx.press(KeyCode.BACK_SPACE);
        type("qq");
        assertThat(options()).isEmpty();
        assertThat(words()).contains("没有符合的，请换几个字，或按 Esc 退出。");
        fx.press(KeyCode.ENTER);
        assertThat(words()).as("still there to be corrected").contains("没有符合的，请换几个字，或按 Esc 退出。");
        fx.press(KeyCode.ESCAPE);
        fx.press(KeyCode.ENTER);
        fx.press(KeyCode.ENTER);
        until("the highlighted one is taken", () -> model.sitting().get().plan().measures().size() == 1);
    }

    @Test
    void aHouseholdSoughtWithEnterIsTheOneThatIsWrittenTo() {
        fx.press(KeyCode.CONTROL, KeyCode.F);
        type("wmy");
        until("the only one is open", () -> model.sitting().get().plan().household().equals("H2") && jobs.running().isEmpty());
        assertThat(Fx.get(() -> fx.scene().getFocusOwner().getId())).as("one goes on typing the name").isEqualTo("plans-wanted");
        fx.press(KeyCode.ENTER);
        until("the plan has the keyboard", () -> jobs.running().isEmpty() && Fx.get(() -> fx.scene().getFocusOwner() == table()));
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        until("it is written", () -> jobs.running().isEmpty() && model.sitting().get().plan().measures().size() == 1);
        assertThat(desk.plans().show("H2", 2020, null).plan().measures()).hasSize(1);
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).isEmpty();
    }

    @Test
    void aListThatNarrowsNeverOpensAHouseholdByItself() {
        fx.click("#plans-list");
        Fx.run(() -> model.choose("H2"));
        until("the second is open", () -> model.sitting().get().plan().household().equals("H2"));
        Fx.run(() -> model.list().wanted().set("某"));
        Fx.run(() -> model.list().wanted().set("无此人"));
        fx.pulses(3);
        assertThat(model.sitting().get().plan().household()).isEqualTo("H2");
        assertThat(words()).contains("没有符合“无此人”的户，请换个姓名、首字母、村名或户编号。");
    }

    @Test
    void theKeyboardGoesRoundThePartsOfThePageAndBack() {
        Fx.run(() -> table().requestFocus());
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            fx.press(KeyCode.F6);
            way.add(Fx.get(() -> fx.scene().getFocusOwner().getId()));
        }
        assertThat(way).containsExactly("mend-NO_PLAN", "suggest-all", "plans-list", "plan-table");
        fx.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(Fx.get(() -> fx.scene().getFocusOwner().getId())).isEqualTo("plans-list");
    }

    /** Enter upon Enter mends one finding after the other; what was mended is gone, and the keyboard must not be with it. */
    @Test
    void aButtonThatDidItsDeedHandsTheKeyboardToTheOneInItsPlaceAndTheLastToThePlan() {
        Fx.run(() -> table().requestFocus());
        fx.press(KeyCode.F6);
        for (int measures = 1; measures <= 4; measures++) {
            int wanted = measures;
            fx.press(KeyCode.ENTER);
            until("measure " + measures, () -> model.sitting().get().plan().measures().size() == wanted && jobs.running().isEmpty());
            assertThat(Fx.get(() -> Areas.holds(fx.find("#plan-checks", Node.class), fx.scene().getFocusOwner()))).as("after measure " + measures).isTrue();
        }
        Fx.run(() -> fx.find("#suggest-all", Node.class).requestFocus());
        fx.press(KeyCode.ENTER);
        until("all that is suggested", () -> fx.all("#plan-suggestions .button", Node.class).isEmpty() && jobs.running().isEmpty());
        assertThat(Fx.get(() -> fx.scene().getFocusOwner().getId())).isEqualTo("plan-table");
    }

    /** The keys of the plan belong to the plan: on a page of totals they must not add measures nobody sees. */
    @Test
    void onAPageBesideThePlanItsKeysDoNothing() {
        paper("plans-reaid");
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        fx.click("#plans-side-back");
        fx.pulses(3);
        assertThat(model.sitting().get().plan().measures()).isEmpty();
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        until("and here they do", () -> model.sitting().get().plan().measures().size() == 1);
    }

    @Test
    void escapeDropsWhatWasTypedAndAWrongDateIsRefusedInOneSentence() {
        add();
        choose(0, 9);
        type("20200101");
        fx.press(KeyCode.ESCAPE);
        assertThat(model.sitting().get().plan().measures().getFirst().term().start()).isEmpty();
        choose(0, 9);
        type("20200231");
        fx.press(KeyCode.ENTER);
        until("it is refused", () -> !alerts.sentences.isEmpty());
        assertThat(alerts.sentences).containsExactly("“20200231”不是日期，请写成 2020-7-1 或 7-1。");
        assertThat(model.sitting().get().plan().measures().getFirst().term().start()).isEmpty();
        assertThat(Fx.get(() -> fx.find(".hr-cell-editor", TextField.class).getText())).as("nobody types it twice").isEqualTo("20200231");
        fx.press(KeyCode.END);
        fx.press(KeyCode.BACK_SPACE);
        fx.press(KeyCode.BACK_SPACE);
        type("28");
        fx.press(KeyCode.ENTER);
        until("mended, it is taken", () -> model.sitting().get().plan().measures().getFirst().term().start().equals("2020-02-28"));
    }

    @Test
    void severalAnswersAreTickedWithSpaceOrWithTheMouse() {
        add();
        choose(0, 2);
        fx.press(KeyCode.F2);
        assertThat(options()).containsExactly("option-01", "option-CHRONIC", "option-WHOLE_HOUSEHOLD");
        fx.press(KeyCode.SPACE);
        fx.click("#option-WHOLE_HOUSEHOLD");
        fx.press(KeyCode.ENTER);
        until("the answers changed", () -> model.sitting().get().plan().measures().getFirst().answers().equals(List.of("CHRONIC", "WHOLE_HOUSEHOLD")));
        assertThat(options()).isEmpty();
    }

    @Test
    void aLineOutOfViewComesIntoViewBeforeItIsWritten() {
        for (int i = 0; i < 14; i++) {
            Fx.run(() -> model.sitting().get().edit(PlanOrder.with(model.sitting().get().plan(), model.sitting().get().view().get().subject().proposed(Catalogue.standard().measure("H01").orElseThrow(), PlannedMeasure.HOUSEHOLD))));
        }
        Fx.run(() -> table().requestFocus());
        fx.press(KeyCode.CONTROL, KeyCode.END);
        type("jtys");
        assertThat(options()).containsExactly("option-P02");
        assertThat(Fx.get(() -> fx.scene().lookup(".hr-cell-editor").localToScene(0, 0).getY())).isGreaterThan(Fx.get(() -> table().localToScene(0, 0).getY()));
        fx.press(KeyCode.ENTER);
        until("it is the last of its kind", () -> model.sitting().get().plan().measures().stream().anyMatch(measure -> measure.measure().equals("P02")));
    }

    /** What was said of a wrong entry must not stand over the next household. */
    @Test
    void theSentenceAboutAWrongEntryGoesWithIt() {
        add();
        choose(0, 7);
        type("l");
        fx.press(KeyCode.ENTER);
        until("it is refused", () -> alerts.sentences.size() == 1);
        assertThat(alerts.settled).isZero();
        type("3");
        fx.press(KeyCode.ENTER);
        until("it is mended", () -> alerts.settled == 1);
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the next household", () -> model.sitting().get().plan().household().equals("H2"));
        assertThat(alerts.settled).as("nothing else was taken away").isEqualTo(1);
    }

    @Test
    void linesMoveAndGoWithTheirKeys() {
        add();
        add();
        PlannedMeasure second = model.sitting().get().plan().measures().get(1);
        choose(1, 3);
        fx.press(KeyCode.ALT, KeyCode.UP);
        until("it moved up", () -> model.sitting().get().plan().measures().getFirst().equals(second));
        fx.press(KeyCode.CONTROL, KeyCode.DELETE);
        until("it is gone", () -> model.sitting().get().plan().measures().size() == 1 && !model.sitting().get().plan().measures().contains(second));
    }

    @Test
    void aLineIsCopiedToAnotherHouseholdAndTheCellAboveFilledDownWithKeys() {
        add();
        PlannedMeasure copied = model.sitting().get().plan().measures().getFirst();
        choose(0, 3);
        fx.press(KeyCode.CONTROL, KeyCode.C);
        fx.press(KeyCode.CONTROL, KeyCode.V);
        until("it stands twice", () -> model.sitting().get().plan().measures().equals(List.of(copied, copied)));
        choose(0, 6);
        type("wang");
        fx.press(KeyCode.ENTER);
        choose(1, 6);
        fx.press(KeyCode.CONTROL, KeyCode.D);
        until("it is filled", () -> model.sitting().get().plan().measures().stream().allMatch(measure -> measure.duty().person().equals("wang")) && jobs.running().isEmpty());
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(model.sitting().get().plan());
    }

    @Test
    void aCellIsCopiedToAllRowsBelowItInOneStep() {
        for (int i = 0; i < 4; i++) {
            add();
        }
        choose(1, 6);
        type("wang");
        fx.press(KeyCode.ENTER);
        until("one is named", () -> people().contains("wang"));
        choose(1, 6);
        fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        until("those below are named too", () -> people().equals(List.of("", "wang", "wang", "wang")));
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        until("one step back", () -> people().equals(List.of("", "wang", "", "")));
        choose(3, 6);
        fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        choose(0, 6);
        fx.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(people()).as("nothing is below the last row, nor above the first").containsExactly("", "wang", "", "");
    }

    @Test
    void whatIsChosenIsFilledTooAndTheMenuOffersOnlyWhatCanBeDone() {
        add();
        add();
        choose(0, 11);
        Fx.run(() -> model.sitting().get().edit(model.sitting().get().plan().replaced(0, model.sitting().get().plan().measures().getFirst().withProgression(Progression.RUNNING))));
        assertThat(offered()).containsExactly("照抄到下面各行  Ctrl+Shift+D", "复制这一行  Ctrl+C", "粘贴  Ctrl+V");
        Fx.run(() -> table().getContextMenu().getItems().get(1).fire());
        until("both are running", () -> model.sitting().get().plan().measures().stream().allMatch(measure -> measure.progression() == Progression.RUNNING));
        choose(1, 11);
        assertThat(offered()).containsExactly("照抄上面一格  Ctrl+D", "复制这一行  Ctrl+C", "粘贴  Ctrl+V");
        choose(2, 3);
        assertThat(offered()).as("on the empty line").containsExactly("粘贴  Ctrl+V");
    }

    private List<String> offered() {
        return Fx.get(() -> {
            table().getContextMenu().getOnShowing().handle(null);
            return table().getContextMenu().getItems().stream().filter(item -> item.getText() != null && !item.isDisable()).map(MenuItem::getText).toList();
        });
    }

    private List<String> people() {
        return model.sitting().get().plan().measures().stream().map(measure -> measure.duty().person()).toList();
    }
}
