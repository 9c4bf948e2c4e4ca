package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.PlanFaults;
import org.hearthroll.desk.WorkList;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.Test;

/** The check of all plans on the real page: three households, none of which has a plan at first. */
class ReviewPageTest extends PlansPage {

    @Test
    void countsStandByRuleAndForTheChosenRuleByTownship() {
        review();
        assertThat(rules().getItems()).containsExactly(PlanFaults.ANY, "NO_PLAN");
        assertThat(townships().getItems()).containsExactly(PlanFaults.ANY, "大用镇", "城关镇");
        assertThat(counts("#plans-review-rules")).containsExactly("3", "3");
        assertThat(counts("#plans-review-townships")).containsExactly("3", "2", "1");
        assertThat(words()).contains("任何一项", "没有计划", "未过", "全部乡镇", "2020 年计划，2020-06 期名册；范围内 3 户，其中 0 户没有问题。");
    }

    @Test
    void aClickOnACountLeavesItsHouseholdsInTheListWhereTheyAreMendedOneByOne() {
        review();
        Fx.run(() -> rules().getSelectionModel().select("NO_PLAN"));
        fx.pulses(3);
        fx.click(count("#plans-review-townships", 1), 1);
        until("the first of them is open", () -> "H2".equals(sitting()) && jobs.running().isEmpty());
        assertThat(listed()).containsExactly("H2", "H3");
        assertThat(words()).contains("检查结果：大用镇，没有计划");
        assertThat(fx.scene().lookup("#plan-table")).as("its plan is in view again").isNotNull();
        Fx.run(() -> model.sitting().get().edit(PlanOrder.with(model.sitting().get().plan(), model.sitting().get().view().get().suggestions().getFirst().measure())));
        until("saved", () -> jobs.running().isEmpty());
        assertThat(listed()).as("who is open stays in view").containsExactly("H2", "H3");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the next one", () -> "H3".equals(sitting()) && jobs.running().isEmpty());
        assertThat(listed()).containsExactly("H3");
        Fx.run(() -> fx.find("#plans-picked-back", Button.class).fire());
        fx.pulses(3);
        assertThat(listed()).containsExactly("H1", "H2", "H3");
        assertThat(fx.all("#plans-picked", Node.class)).isEmpty();
    }

    @Test
    void whatWasMendedMeanwhileIsNotCountedAnyMore() {
        for (int i = 0; i < 4; i++) {
            add();
        }
        until("saved", () -> jobs.running().isEmpty());
        review();
        assertThat(rules().getItems()).containsExactly(PlanFaults.ANY, "NO_PLAN");
        assertThat(counts("#plans-review-rules")).containsExactly("2", "2");
        assertThat(words()).contains("2020 年计划，2020-06 期名册；范围内 3 户，其中 1 户没有问题。");
        assertThat(townships().getItems()).containsExactly(PlanFaults.ANY, "大用镇");
    }

    @Test
    void theKeyboardOpensTheChosenOneAndTheWayBackLeavesTheOpenPlanAsItWas() {
        Sitting before = Fx.get(() -> model.sitting().get());
        review();
        fx.click("#plans-side-back");
        fx.pulses(3);
        assertThat(Fx.get(() -> model.sitting().get())).isSameAs(before);
        assertThat(fx.all("#plan-table", Node.class)).hasSize(1);
        review();
        Fx.run(() -> {
            rules().requestFocus();
            rules().getSelectionModel().select(PlanFaults.ANY);
        });
        fx.press(KeyCode.ENTER);
        until("the list has all of them", () -> model.list().picked().get() != null && jobs.running().isEmpty());
        assertThat(listed()).containsExactly("H1", "H2", "H3");
    }

    @Test
    void theFilterChosenAgainEndsThePickAndTheSearchBeyondItDoesToo() {
        Fx.run(() -> model.work(ReviewModel.picked("NO_PLAN", "城关镇")));
        until("picked", () -> jobs.running().isEmpty());
        assertThat(listed()).containsExactly("H1");
        assertThat(fx.find("#plans-filter", Labeled.class).getText()).isEqualTo("按检查结果");
        Fx.run(() -> model.list().filter().set(Filter.ALL));
        assertThat(listed()).containsExactly("H1", "H2", "H3");
        Fx.run(() -> model.work(ReviewModel.picked("NO_PLAN", "城关镇")));
        Fx.run(() -> {
            model.list().wanted().set("赵");
            model.openFirst();
        });
        until("who is outside the pick is open", () -> "H3".equals(sitting()) && jobs.running().isEmpty());
        assertThat(Fx.get(() -> model.list().picked().get())).isNull();
    }

    @Test
    void theCountsGoIntoAWorkbook() throws Exception {
        review();
        fx.click("#plans-review-export");
        until("it is written", () -> alerts.sentences.size() == 1 && jobs.running().isEmpty());
        assertThat(Files.size(folder.resolve("检查全部计划.xlsx"))).isPositive();
        assertThat(alerts.sentences.getFirst()).contains("检查全部计划.xlsx");
    }

    private void review() {
        paper("plans-review");
        until("it is counted", () -> jobs.running().isEmpty() && rules() != null && !rules().getItems().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private TableView<String> rules() {
        return (TableView<String>) fx.scene().lookup("#plans-review-rules");
    }

    @SuppressWarnings("unchecked")
    private TableView<String> townships() {
        return (TableView<String>) fx.scene().lookup("#plans-review-townships");
    }

    private List<String> counts(String table) {
        return fx.all(table + " .hr-link", Button.class).stream().map(Button::getText).toList();
    }

    private Node count(String table, int row) {
        return fx.all(table + " .hr-link", Button.class).get(row);
    }

    private List<String> listed() {
        return Fx.get(() -> model.list().shown().stream().map(WorkList.Entry::household).toList());
    }

    private String sitting() {
        return Objects.requireNonNull(model.sitting().get()).plan().household();
    }
}
