package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final TableRequest CAUSES = TableRequest.of("causes", Scope.of("2017-08")).compare("2016-12");

    @Test
    void eachFigureStandsBesideWhatItWasAndTheDifference() {
        Table table = table(CAUSES, new SmallCounty("大用镇").homes(3, "大用镇", "01", 2).homes(1, "大用镇", "07", 5), new SmallCounty("大用镇").homes(1, "大用镇", "01", 4).homes(2, "大用镇", "07", 1));
        assertThat(table.columns()).extracting(Table.Column::id).containsExactly("cause_code", "cause", "households", "households_before", "households_change", "household_share",
                "household_share_before", "household_share_change", "persons", "persons_before", "persons_change", "person_share", "person_share_before", "person_share_change");
        assertThat(cells(table)).containsExactly(
                Arrays.asList("01", "因病", 3L, 1L, 2L, share("75.00"), share("33.33"), share("41.67"), 6L, 4L, 2L, share("54.55"), share("66.67"), share("-12.12")),
                Arrays.asList("07", "缺技术", 1L, 2L, -1L, share("25.00"), share("66.67"), share("-41.67"), 5L, 2L, 3L, share("45.45"), share("33.33"), share("12.12")),
                Arrays.asList("TOTAL", "合计", 4L, 3L, 1L, share("100.00"), share("100.00"), share("0.00"), 11L, 6L, 5L, share("100.00"), share("100.00"), share("0.00")));
    }

    @Test
    void aDifferenceIsRoundedOnceFromTheCountsAndNotTakenFromRoundedShares() {
        // 1/3 - 1/6 = 16.666… while the printed shares 33.33 and 16.67 differ by 16.66.
        Table table = table(CAUSES, new SmallCounty("大用镇").homes(1, "大用镇", "01", 1).homes(2, "大用镇", "07", 1), new SmallCounty("大用镇").homes(1, "大用镇", "01", 1).homes(5, "大用镇", "07", 1));
        assertThat(table.cell(table.rows().getFirst(), "household_share_change")).isEqualTo(share("16.67"));
    }

    @Test
    void aCauseThatIsGoneOrNewKeepsItsRowAndOpensThePeriodThatHasIt() {
        Table table = table(CAUSES, new SmallCounty("大用镇").homes(2, "大用镇", "07", 1), new SmallCounty("大用镇").homes(1, "大用镇", "04", 1).homes(1, "大用镇", null, 3));
        assertThat(rows(table, "households", "households_before", "household_share", "household_share_before", "household_share_change")).containsExactly(
                "04 0 1 0.00 100.00 -100.00", "07 2 0 100.00 0.00 100.00", "NONE 0 1 null null null", "TOTAL 2 2 100.00 100.00 0.00");
        assertThat(table.rows()).extracting(row -> row.opens().period()).containsExactly("2016-12", "2017-08", "2016-12", "2017-08");
    }

    @Test
    void byTownshipEveryTownshipOfEitherPeriodHasItsRows() {
        Table table = table(CAUSES.by("township"), new SmallCounty("大用镇").homes(2, "大用镇", "01", 1), new SmallCounty("大用镇").homes(1, "旧镇", "01", 1));
        assertThat(rows(table, "township", "cause_code", "households", "households_before", "households_change")).containsExactly(
                "990100000 大用镇 01 2 0 2", "990100000 大用镇 TOTAL 2 0 2", " 旧镇 01 0 1 -1", " 旧镇 TOTAL 0 1 -1", "TOTAL 合计 TOTAL 2 1 1");
    }

    @Test
    void whatFoldsNowFoldsInTheOtherPeriodToo() {
        Shown folding = new Shown(Rounding.HALF_UP, Fold.parse("below=10"), 3, Bands.STANDARD);
        Table table = table(CAUSES.shown(folding), new SmallCounty("大用镇").homes(19, "大用镇", "01", 1).homes(1, "大用镇", "07", 1), new SmallCounty("大用镇").homes(1, "大用镇", "01", 1).homes(9, "大用镇", "07", 1));
        assertThat(rows(table, "households", "households_before")).containsExactly("01 19 1", "FOLD 1 9", "TOTAL 20 10");
    }

    @Test
    void anEmptyPeriodHasNoSharesToDifferFrom() {
        Table table = table(CAUSES, new SmallCounty("大用镇").homes(2, "大用镇", "01", 1), new SmallCounty("大用镇"));
        assertThat(rows(table, "households_change", "household_share_before", "household_share_change")).containsExactly("01 2 null null", "TOTAL 2 null null");
    }

    @Test
    void aShareIsOfTheCountOfItsOwnPeriod() {
        Table table = table(CAUSES, new SmallCounty("大用镇").homes(3, "大用镇", "01", 2), new SmallCounty("大用镇").homes(7, "大用镇", "01", 4));
        Row row = table.rows().getFirst();
        assertThat(Arrays.asList("household_share", "household_share_before", "person_share", "person_share_before").stream()
                .map(id -> table.counted(row, table.columns().get(table.column(id))))).containsExactly(3L, 7L, 6L, 28L);
    }

    @Test
    void theNotesNameThePeriodAndHowTheDifferenceIsMade() {
        Table table = table(CAUSES, new SmallCounty("大用镇").homes(1, "大用镇", "01", 1), new SmallCounty("大用镇"));
        assertThat(table.notes().stream().map(Texts.chinese()::say)).containsExactly("统计范围：2017-08 全部户。", "对比期：2016-12。增减为本期减对比期，占比的增减为百分点，按两期户数、人数算出后一次舍入。");
    }

    @Test
    void causesAndRisksAreNeverCompared() {
        SmallCounty risks = new SmallCounty("大用镇").homes(1, "大用镇", null, 1).risk("R01");
        assertThatThrownBy(() -> table(CAUSES, new SmallCounty("大用镇").homes(1, "大用镇", "01", 1), risks)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.said().key()).isEqualTo("figures.refused.compare-generations"));
    }

    @Test
    void anIndicatorIsNotComparedAndSaysSo() {
        assertThatThrownBy(() -> table(TableRequest.of("people", Scope.of(null)).compare("2016-12"), new SmallCounty("大用镇"), new SmallCounty("大用镇")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said().key()).isEqualTo("figures.refused.compare"));
    }

    @Test
    void theSentenceNamesTheNumberAndAllWhoseShareMovedFarthest() {
        SmallCounty now = new SmallCounty("大用镇").homes(4, "大用镇", "01", 1).homes(3, "大用镇", "02", 1).homes(3, "大用镇", "07", 1).homes(2, "大用镇", null, 1);
        SmallCounty before = new SmallCounty("大用镇").homes(8, "大用镇", "01", 1).homes(1, "大用镇", "02", 1).homes(1, "大用镇", "07", 1).homes(5, "大用镇", null, 1);
        assertThat(said(now, before)).isEqualTo("与 2016-12 相比，户数由 15 户减至 12 户，减少 3 户。占比上升最多的是因残、缺技术，上升 20.00 个百分点。占比下降最多的是因病，下降 40.00 个百分点。");
        assertThat(said(before, now)).startsWith("与 2016-12 相比，户数由 12 户增至 15 户，增加 3 户。占比上升最多的是因病，上升 40.00 个百分点。");
    }

    @Test
    void whereNothingMovedOrNothingCanBeComparedNoCauseIsNamed() {
        SmallCounty county = new SmallCounty("大用镇").homes(2, "大用镇", "01", 1);
        assertThat(said(county, county)).isEqualTo("与 2016-12 相比，户数仍为 2 户。");
        assertThat(said(county, new SmallCounty("大用镇"))).isEqualTo("与 2016-12 相比，户数由 0 户增至 2 户，增加 2 户。");
    }

    private static String said(SmallCounty now, SmallCounty before) {
        return Texts.chinese().say(ComparisonSentence.of(table(CAUSES, now, before), "2016-12"));
    }

    private static Table table(TableRequest request, SmallCounty now, SmallCounty before) {
        return new TwoPeriods(now, before).table(request);
    }

    private static List<List<Object>> cells(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }

    /** The first cell of each row and those of some columns. */
    private static List<String> rows(Table table, String... columns) {
        return table.rows().stream().map(row -> row.cells().getFirst() + Arrays.stream(columns).map(column -> " " + table.cell(row, column)).reduce("", String::concat)).toList();
    }

    private static BigDecimal share(String text) {
        return new BigDecimal(text);
    }
}
