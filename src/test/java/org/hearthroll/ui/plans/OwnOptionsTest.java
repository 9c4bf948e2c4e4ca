package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.StatedMeasure;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.MeasureType.Counting;
import org.hearthroll.plan.MeasureType.Level;
import org.hearthroll.plan.PlanHistory;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own measures where the cells of a plan are chosen and pasted. */
class OwnOptionsTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private final PlanEditing editing = new PlanEditing();

    @BeforeEach
    void open() {
        desk = County.open(folder);
        desk.ownMeasures().add(new StatedMeasure("送药 上门", Level.PERSON, "HEALTH", List.of("01", "CHRONIC"), List.of("村委会"), new Counting("次", true)));
        desk.ownMeasures().add(new StatedMeasure("养蜂", Level.HOUSEHOLD, "INDUSTRY", List.of("07"), List.of(), new Counting("", false)));
        sit();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatFitsStandsBeforeWhatDoesNotAndIsMarkedAsTheOfficesOwn() {
        List<Option> options = options(new Line(0, null));
        assertThat(options).contains(new Option("X01", "送药 上门", "本单位、因病、长期慢性病"), new Option("X02", "养蜂", "本单位"));
        assertThat(options.stream().map(Option::code)).containsSubsequence("P01", "X01", "P05", "X02");
        assertThat(options.stream().filter(option -> option.matches("本单位")).map(Option::code)).containsExactly("X01", "X02");
    }

    @Test
    void aRetiredOneIsOfferedOnlyWhereTheLineHasIt() {
        assertThat(take("X01")).isEqualTo("村委会 1次 [01, CHRONIC] P1");
        desk.ownMeasures().retire("X01");
        sit();
        assertThat(options(new Line(0, null)).stream().map(Option::code)).doesNotContain("X01").contains("X02");
        assertThat(options(new Line(0, editing.sitting().plan().measures().getFirst()))).contains(new Option("X01", "送药 上门", "已停用、因病、长期慢性病"));
    }

    @Test
    void aCopiedLineNamesItAndIsUnderstoodUntilItIsRetired() {
        PlanClipboard clipboard = new PlanClipboard(editing, Texts.chinese());
        clipboard.paste("全户\t因病\t送药 上门\t2 次", 0, MeasureField.TARGET);
        clipboard.paste("全户\t07\tX02", 1, MeasureField.TARGET);
        assertThat(editing.sitting().plan().measures()).extracting(PlannedMeasure::measure).containsExactly("X01", "X02");
        desk.ownMeasures().retire("X02");
        sit();
        assertThatThrownBy(() -> new PlanClipboard(editing, Texts.chinese()).paste("全户\t07\t养蜂", 2, MeasureField.TARGET)).isInstanceOf(Refusal.class).hasMessage("plans.refused.paste");
        assertThat(editing.sitting().plan().measures()).hasSize(2);
    }

    @Test
    void whereOnlyAPersonIsChosenNoRetiredMeasureIsTaken() {
        List.of("X01", "X02").forEach(desk.ownMeasures()::retire);
        sit();
        editing.chosen(new Line(0, null), MeasureField.TARGET, List.of("P1"));
        assertThat(editing.sitting().plan().measures()).extracting(PlannedMeasure::measure).containsExactly("P01");
    }

    private String take(String code) {
        editing.chosen(new Line(0, null), MeasureField.MEASURE, List.of(code));
        PlannedMeasure taken = editing.sitting().plan().measures().getFirst();
        return taken.duty().unit() + " " + taken.quantity().amount() + taken.quantity().unit() + " " + taken.answers() + " " + taken.target();
    }

    private List<Option> options(Line line) {
        return new Options(editing.sitting().view().get().subject(), Texts.chinese()).of(MeasureField.MEASURE, line);
    }

    private void sit() {
        Sitting.Opened opened = Sitting.Opened.read(desk.plans(), "H1", 2020, null);
        editing.sit(new Sitting(desk.plans(), new InlineJobs(), opened, new PlanHistory(opened.view().plan()), refusal -> {
            throw refusal;
        }), false);
    }
}
