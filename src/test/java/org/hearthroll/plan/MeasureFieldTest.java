package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.member;
import static org.hearthroll.plan.Examples.planCase;

import java.util.Arrays;
import java.util.List;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureFieldTest {

    private static final PlanCase SUBJECT = planCase(household(List.of(member("1", "张某国"), member("", "欧阳某某"))));
    private static final PlannedMeasure BARE = new PlannedMeasure("HOUSEHOLD", List.of(), "H08", new PlannedMeasure.Quantity("", ""),
            new PlannedMeasure.Duty("", ""), new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");
    private static final PlannedMeasure FULL = new PlannedMeasure("#2", List.of("01", "CHRONIC"), "P02", new PlannedMeasure.Quantity("1.5", "次/月"),
            new PlannedMeasure.Duty("卫健局", "王某"), new PlannedMeasure.Funding(123_450L, "专项"), new PlannedMeasure.Term("2020-01-01", "2020-12-31"),
            Progression.DONE, "已签约");

    @Test
    void aBareMeasureShowsEmptyTextsWhereNothingIsStated() {
        assertThat(shown(BARE)).containsExactly(new Label("全户", "Household"), new Label("", ""), new Label("全员参保参合", "Everyone insured"),
                "", "", "", "", "", "", "", "", Message.of("plan.progress.NOT_STARTED"), "");
    }

    @Test
    void aFullMeasureShowsMaskedPeopleAndNamesInsteadOfCodes() {
        assertThat(shown(FULL)).containsExactly(new Label("欧阳**", "欧阳**"), new Label("因病、长期慢性病", Causes.label("01").orElseThrow().en() + ", long-term illness"),
                new Label("家庭医生签约服务", "Family doctor contract"), "1.5", "次/月", "卫健局", "王某", "1,234.50", "专项", "2020-01-01", "2020-12-31",
                Message.of("plan.progress.DONE"), "已签约");
    }

    @Test
    void aCodeThatLeftTheCatalogueAndAPersonWhoLeftTheHouseShowThemselves() {
        PlannedMeasure old = new PlannedMeasure("99", List.of("77"), "X01", BARE.quantity(), BARE.duty(), BARE.funding(), BARE.term(), BARE.progression(), "");
        assertThat(shown(old).subList(0, 3)).containsExactly(new Label("99", "99"), new Label("77", "77"), new Label("X01", "X01"));
    }

    @Test
    void noFundIsNotAFundOfNothing() {
        assertThat(MeasureField.FUND.shown(SUBJECT, BARE)).isEqualTo("");
        assertThat(MeasureField.FUND.shown(SUBJECT, BARE.withFunding(new PlannedMeasure.Funding(0L, "")))).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"TARGET,对象,For", "ANSWERS,原因,Answers", "MEASURE,措施,Measure", "QUANTITY,数量,Qty", "UNIT,单位,Unit", "RESPONSIBLE_UNIT,责任单位,Office",
        "RESPONSIBLE_PERSON,责任人,Person", "FUND,资金（元）,Yuan", "FUND_SOURCE,资金来源,Source", "START,开始,Start", "DUE,时限,Due", "PROGRESS,进展,State", "RESULT,成效,Result"})
    void everyFieldHasItsHeadingInBothLanguages(MeasureField field, String zh, String en) {
        assertThat(Texts.chinese().say(field.label())).isEqualTo(zh);
        assertThat(Texts.english().say(field.label())).isEqualTo(en);
    }

    private static List<Object> shown(PlannedMeasure measure) {
        return Arrays.stream(MeasureField.values()).map(field -> field.shown(SUBJECT, measure)).toList();
    }
}
