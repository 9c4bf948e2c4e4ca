package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import org.hearthroll.desk.OwnWording;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gives the unknown wordings of a roster their places in the lists, on the real screen upon a real workspace. */
class WordingsPaneTest extends OnTheRealScreen {

    private static final String ROSTER = """
            户编号,人编号,姓名,与户主关系,健康状况,主要致贫原因,其他致贫原因
            0001,000101,张三,户主,健康,懒,
            0001,000102,李四,过房子,健康,懒,
            0002,000201,王五,户主,健康,因病、因学,懒;婚丧嫁娶
            """;

    @BeforeEach
    void aRosterThatIsChecked() throws IOException {
        open(900, 620);
        check("名册.csv", ROSTER);
    }

    @Test
    void eachWordingOfAColumnHasOneLineWithItsRowsAndTheCodesOfItsList() {
        group("CAUSE_UNMATCHED");
        assertThat(lines()).containsExactly(new UnknownWording("主要致贫原因", "cause", "懒", 2), new UnknownWording("其他致贫原因", "cause", "懒", 1),
                new UnknownWording("其他致贫原因", "cause", "婚丧嫁娶", 1));
        assertThat(choices()).extracting(Choice::getText).containsExactly("未归类", "未归类", "未归类");
        assertThat(choices().getFirst().getItems()).extracting(MenuItem::getText).startsWith("未归类", "因病", "因残").endsWith("因丧", "其他").hasSize(15);
        group("CODE_UNMATCHED");
        assertThat(lines()).containsExactly(new UnknownWording("与户主关系", "relation", "过房子", 1));
        assertThat(fx.all("#import-finding-rows", TableView.class)).isEmpty();
        group("CAUSE_SEVERAL");
        assertThat(fx.all("#import-wordings", TableView.class)).isEmpty();
    }

    @Test
    void aChoiceIsKeptAtOnceInAllColumnsAndTheCheckMadeAgainKnowsIt() {
        group("CAUSE_UNMATCHED");
        assertThat(fx.find("#import-check-again", Button.class).isDisabled()).isTrue();
        choose("懒", "自身发展动力不足");
        choose("婚丧嫁娶", "因丧");
        assertThat(desk.wordings().all()).containsExactly(new OwnWording("cause", "婚丧嫁娶", "13"), new OwnWording("cause", "懒", "11"));
        assertThat(choices()).extracting(Choice::getText).containsExactly("自身发展动力不足", "自身发展动力不足", "因丧");

        fx.click("#import-check-again");
        assertThat(Fx.get(() -> model.receipt().get().findings().keySet())).contains("CODE_UNMATCHED").doesNotContain("CAUSE_UNMATCHED");
        assertThat(groups()).doesNotContain("CAUSE_UNMATCHED").contains("CODE_UNMATCHED");
        TableView<FindingGroup> groups = groupsTable();
        FindingGroup first = Fx.get(() -> groups.getSelectionModel().getSelectedItem());
        assertThat(first).isEqualTo(groups.getItems().getFirst());
        assertThat(fx.find("#import-finding-rows", TableView.class).getItems().toString()).as("the rows of the kind that is chosen after the check").isEqualTo(first.findings().toString());
        assertThat(first.findings()).isNotEmpty();
        assertThat(desk.imports().all()).isEmpty();
        group("CODE_UNMATCHED");
        assertThat(fx.find("#import-check-again", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aChoiceTakenBackIsForgotten() {
        group("CODE_UNMATCHED");
        choose("过房子", "之子");
        assertThat(desk.wordings().all()).containsExactly(new OwnWording("relation", "过房子", "03"));
        choose("过房子", "未归类");
        assertThat(desk.wordings().all()).isEmpty();
        fx.click("#import-check-again");
        assertThat(groups()).contains("CODE_UNMATCHED");
    }

    @Test
    void afterTheLoadTheSameFileCanBeCheckedAgainAndThenSaysChanged() {
        Fx.run(model::load);
        group("CAUSE_UNMATCHED");
        choose("懒", "其他");
        fx.click("#import-check-again");
        assertThat(Fx.get(() -> model.step().get())).isEqualTo(Step.CHECK);
        assertThat(Fx.get(() -> model.receipt().get().changed())).isEqualTo(3);
    }

    private void choose(String wording, String label) {
        Choice<?> choice = choices().stream().filter(one -> one.getAccessibleText().equals(wording)).findFirst().orElseThrow();
        MenuItem item = choice.getItems().stream().filter(one -> one.getText().equals(label)).findFirst().orElseThrow();
        Fx.run(item::fire);
        fx.pulses(2);
    }

    @SuppressWarnings("unchecked")
    private List<UnknownWording> lines() {
        return List.copyOf(fx.find("#import-wordings", TableView.class).getItems());
    }

    /** From the top of the table down. */
    private List<Choice<?>> choices() {
        return fx.all("#import-wordings .hr-choice", Choice.class).stream().<Choice<?>>map(choice -> choice)
                .sorted((one, other) -> Double.compare(top(one), top(other))).toList();
    }

    private static double top(Choice<?> choice) {
        return Fx.get(() -> choice.localToScene(0, 0).getY());
    }
}
