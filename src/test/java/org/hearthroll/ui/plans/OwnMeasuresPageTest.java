package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.StatedMeasure;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.plan.MeasureType.Counting;
import org.hearthroll.plan.MeasureType.Level;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.Test;

/** Measures of an office made on their page beside the plans, and used in a plan. */
class OwnMeasuresPageTest extends PlansPage {

    private static final StatedMeasure BEES = new StatedMeasure("养蜂", Level.HOUSEHOLD, "INDUSTRY", List.of("07", "FARMLAND"), List.of("农业农村局", "村委会"), new Counting("箱", true));

    @Override
    Desk county() {
        Desk county = County.open(folder);
        county.ownMeasures().add(BEES);
        return county;
    }

    @Test
    void aMeasureIsMadeWithTheKeyboardAndChosenInAPlanWhoseCauseItAnswers() {
        go();
        fx.click("#plans-own-add");
        type("songyao");
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.TAB);
        type("cun");
        fx.press(KeyCode.TAB);
        type("ci");
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.SPACE);
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.SPACE);
        Fx.run(() -> fx.scene().lookup("#plans-own-name").requestFocus());
        fx.press(KeyCode.ENTER);
        until("it is there", () -> shown().size() == 2 && jobs.running().isEmpty());
        assertThat(desk.ownMeasures().all().getLast()).isEqualTo(own("X02", "songyao", MeasureType.Standing.OWN));
        assertThat(alerts.sentences).containsExactly("已加入措施目录：songyao（X02）。");
        fx.click("#plans-side-back");
        Fx.run(() -> table().requestFocus());
        type("songy");
        fx.press(KeyCode.ENTER);
        until("it is in the plan", () -> jobs.running().isEmpty() && model.sitting().get().plan().measures().size() == 1);
        PlannedMeasure taken = desk.plans().show("H1", 2020, null).plan().measures().getFirst();
        assertThat(List.of(taken.measure(), taken.target(), taken.answers(), taken.quantity(), taken.duty().unit())).containsExactly("X02", "HOUSEHOLD", List.of("01"), new PlannedMeasure.Quantity("1", "ci"), "cun");
        assertThat(cells()).contains("songyao", "因病");
        assertThat(findings()).doesNotContain("CAUSE_UNANSWERED", "ANSWERS_NOTHING");
    }

    @Test
    void anotherNameIsReadInTheOpenPlanAndARetiredOneStaysThere() {
        Fx.run(() -> table().requestFocus());
        type("x01");
        fx.press(KeyCode.ENTER);
        until("it is in the plan", () -> jobs.running().isEmpty() && model.sitting().get().plan().measures().size() == 1);
        go();
        assertThat(fx.find("#plan-field-responsible-unit", TextField.class).getText()).isEqualTo("农业农村局、村委会");
        Fx.run(() -> fx.find("#plans-own-name", TextField.class).setText("养中华蜂"));
        fx.click("#plans-own-keep");
        until("it is saved", () -> jobs.running().isEmpty() && shown().getFirst().label().zh().equals("养中华蜂"));
        fx.click("#plans-own-turn");
        until("it is retired", () -> jobs.running().isEmpty() && !shown().getFirst().offered());
        assertThat(fx.find("#plans-own-turn", Button.class).getText()).isEqualTo("恢复使用");
        assertThat(words()).contains("养中华蜂（X01）", "X01 · 全户 · 产业帮扶", "已停用");
        assertThat(alerts.sentences).containsExactly("已保存：养中华蜂（X01）。", "养中华蜂（X01）已停用，不再供选；已有的计划照旧写着它。");
        fx.click("#plans-side-back");
        until("the plan is back", () -> jobs.running().isEmpty());
        assertThat(cells()).contains("养中华蜂").doesNotContain("养蜂");
        assertThat(fx.all("#plan-history .label", Label.class).stream().map(Label::getText)).contains("新增第1条：养中华蜂（全户）");
        Fx.run(() -> table().getSelectionModel().clearAndSelect(1, table().getVisibleLeafColumn(3)));
        fx.press(KeyCode.F2);
        assertThat(fx.scene().lookup("#option-X01")).isNull();
    }

    @Test
    void aNewNameIsDrawnInTheCellsOfThePlanThatIsOpen() {
        Fx.run(() -> table().requestFocus());
        type("x01");
        fx.press(KeyCode.ENTER);
        until("it is in the plan", () -> jobs.running().isEmpty() && cells().contains("养蜂"));
        MeasureType bees = desk.ownMeasures().all().getFirst();
        Fx.run(() -> model.own().keep(bees, new StatedMeasure("养土蜂", bees.level(), bees.category(), bees.triggers(), bees.responsible(), bees.counting()), _ -> { }));
        until("it is drawn", () -> jobs.running().isEmpty() && cells().contains("养土蜂"));
        assertThat(cells()).doesNotContain("养蜂");
    }

    @Test
    void theKeysOfThePlanDoNothingToItWhileItIsNotInView() {
        Fx.run(() -> table().requestFocus());
        type("x01");
        fx.press(KeyCode.ENTER);
        until("it is in the plan", () -> jobs.running().isEmpty() && model.sitting().get().plan().measures().size() == 1);
        go();
        Fx.run(() -> fx.scene().lookup("#own-answers-07").requestFocus());
        fx.press(KeyCode.CONTROL, KeyCode.DELETE);
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        fx.pulses(3);
        assertThat(model.sitting().get().plan().measures()).extracting(PlannedMeasure::measure).containsExactly("X01");
    }

    @Test
    void aNameThatIsThereIsRefusedInOneSentenceAndWhatWasFilledInStays() {
        go();
        fx.click("#plans-own-add");
        Fx.run(() -> fx.find("#plans-own-name", TextField.class).setText("技能 培训"));
        fx.click("#plans-own-keep");
        until("it is refused", () -> !alerts.sentences.isEmpty());
        assertThat(alerts.sentences).containsExactly("措施目录里已经有“技能培训”（P09），请换个名称。");
        assertThat(fx.find("#plans-own-name", TextField.class).getText()).isEqualTo("技能 培训");
        assertThat(shown()).hasSize(1);
    }

    @Test
    void whatWasTypedAndNotSavedCanBeTakenUpAgainAlsoFromTheOpenPlan() {
        go();
        Fx.run(() -> fx.find("#plans-own-name", TextField.class).setText("养土蜂"));
        fx.click("#plans-own-add");
        assertThat(fx.find("#plans-own-name", TextField.class).getText()).isEmpty();
        Fx.run(() -> alerts.step.run());
        assertThat(fx.find("#plans-own-name", TextField.class).getText()).isEqualTo("养土蜂");
        fx.click("#plans-side-back");
        assertThat(fx.find("#plan-title", Label.class).getText()).startsWith("张**户");
        Fx.run(() -> alerts.step.run());
        fx.pulses(3);
        fx.click("#plans-own-keep");
        until("it is saved", () -> jobs.running().isEmpty() && shown().getFirst().label().zh().equals("养土蜂"));
        assertThat(alerts.sentences).containsExactly("“养土蜂”的改动没有保存。", "“养土蜂”的改动没有保存。", "已保存：养土蜂（X01）。");
        fx.click("#plans-side-back");
        assertThat(alerts.sentences).hasSize(3);
    }

    @Test
    void theArrowsGoFromOneToTheNext() {
        desk.ownMeasures().add(new StatedMeasure("送药", Level.PERSON, "HEALTH", List.of("01"), List.of(), new Counting("", false)));
        go();
        fx.press(KeyCode.DOWN);
        assertThat(fx.find("#plans-own-name", TextField.class).getText()).isEqualTo("送药");
        fx.press(KeyCode.UP);
        assertThat(fx.find("#plans-own-name", TextField.class).getText()).isEqualTo("养蜂");
        assertThat(alerts.sentences).isEmpty();
    }

    @Test
    void aWorkspaceThatIsOnlyLookedAtShowsThemAndTakesNoChange() {
        fx.close();
        Fx.run(jobs::close);
        desk.close();
        desk = Desk.reading(folder.resolve("county.hearth"));
        show();
        go();
        assertThat(words()).contains("养蜂（X01）");
        assertThat(List.of("#plans-own-add", "#plans-own-keep", "#plans-own-turn", "#plans-own-name")).allMatch(id -> fx.scene().lookup(id).isDisabled());
    }

    private static MeasureType own(String code, String name, MeasureType.Standing standing) {
        return new MeasureType(code, Level.PERSON, "INDUSTRY", List.of("01", "R01"), new org.hearthroll.text.Label(name, name), name, List.of("cun"), new Counting("ci", true), standing);
    }

    private void go() {
        paper("plans-own");
        until("the page is open", () -> jobs.running().isEmpty() && !shown().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private List<MeasureType> shown() {
        return ((ListView<MeasureType>) fx.scene().lookup("#plans-own-list")).getItems();
    }

    private List<String> findings() {
        return model.sitting().get().view().get().findings().stream().map(PlanFinding::rule).toList();
    }
}
