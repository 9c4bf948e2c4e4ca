package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellEditTest {

    private static final PlannedMeasure MEASURE = new PlannedMeasure("HOUSEHOLD", List.of(), "H08", new PlannedMeasure.Quantity("1", "人"),
            new PlannedMeasure.Duty("医保局", "王某"), new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");

    @ParameterizedTest
    @CsvSource({"若干 ,,若干", "2 ,2,人", "2 学期,2,学期", "2学期,2,学期", "1.5 次/月,1.5,次/月", "'',,人"})
    void quantityAndUnitAreTypedTogetherAndABareNumberKeepsTheUnit(String typed, String amount, String unit) {
        PlannedMeasure.Quantity expected = new PlannedMeasure.Quantity(amount == null ? "" : amount, unit);
        assertThat(typed(MeasureField.QUANTITY, typed).quantity()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "1,000", "1，000人", "1.5.2", "-5", "- 5", "1 -5", "2 3次", "1234567890123", "1.1234567", "1.", "２人", "3-4人"})
    void aNumberThatIsNotReadToItsEndIsRefusedAndNeverCutShort(String typed) {
        assertThatThrownBy(() -> typed(MeasureField.QUANTITY, typed)).isInstanceOf(Refusal.class)
                .extracting(refusal -> Texts.chinese().say(((Refusal) refusal).said())).isEqualTo("数量“" + typed + "”不是数字，请写成“1 次/月”这样的形式。");
    }

    @ParameterizedTest
    @CsvSource({"2020-7-1,2020-07-01", "2020/07/01,2020-07-01", "2020.7.1,2020-07-01", "2020年7月1日,2020-07-01", "20200701,2020-07-01", "7-1,2021-07-01", "7月1日,2021-07-01", "' 2020-7-1 ',2020-07-01"})
    void datesAreReadAsPeopleTypeThem(String typed, String iso) {
        assertThat(typed(MeasureField.DUE, typed).term()).isEqualTo(new PlannedMeasure.Term("", iso));
        assertThat(typed(MeasureField.START, typed).term()).isEqualTo(new PlannedMeasure.Term(iso, ""));
    }

    @ParameterizedTest
    @CsvSource({"2020-2-30", "明天", "2020", "13-1", "2020-7"})
    void whatIsNoDateIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> typed(MeasureField.DUE, typed)).isInstanceOf(Refusal.class)
                .extracting(refusal -> Texts.chinese().say(((Refusal) refusal).said())).isEqualTo("“" + typed + "”不是日期，请写成 2021-7-1 或 7-1。");
    }

    @Test
    void sumsMayHaveThousandsAndWhatIsNoneIsRefused() {
        assertThat(typed(MeasureField.FUND, "3,000.5").funding()).isEqualTo(new PlannedMeasure.Funding(300_050L, ""));
        assertThat(typed(MeasureField.FUND, "").funding()).isEqualTo(new PlannedMeasure.Funding(null, ""));
        assertThatThrownBy(() -> typed(MeasureField.FUND, "三千")).isInstanceOf(Refusal.class);
    }

    @Test
    void otherTextsAreTakenAsTheyAreAndNothingElseChanges() {
        assertThat(typed(MeasureField.RESPONSIBLE_PERSON, " 赵某 ")).isEqualTo(MEASURE.withDuty(new PlannedMeasure.Duty("医保局", "赵某")));
        assertThat(typed(MeasureField.RESPONSIBLE_UNIT, "卫健局")).isEqualTo(MEASURE.withDuty(new PlannedMeasure.Duty("卫健局", "王某")));
        assertThat(typed(MeasureField.FUND_SOURCE, "专项")).isEqualTo(MEASURE.withFunding(new PlannedMeasure.Funding(null, "专项")));
        assertThat(typed(MeasureField.RESULT, "已落实")).isEqualTo(MEASURE.withResult("已落实"));
    }

    @Test
    void whatIsShownWhileTypingIsTakenBackUnchanged() {
        for (MeasureField field : MeasureField.values()) {
            if (!PlanColumns.CHOSEN.contains(field) && field != MeasureField.UNIT) {
                assertThat(typed(field, CellEdit.text(field, MEASURE))).as(field.name()).isEqualTo(MEASURE);
            }
        }
    }

    @Test
    void aChosenFieldCannotBeTyped() {
        assertThatThrownBy(() -> typed(MeasureField.MEASURE, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellEdit.text(MeasureField.TARGET, MEASURE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PlannedMeasure typed(MeasureField field, String text) {
        return CellEdit.typed(field, MEASURE, text, 2021);
    }
}
