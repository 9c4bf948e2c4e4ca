package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class CountTablesTest {

    private static final TableRequest CAUSES = TableRequest.of("causes", Scope.of(null));

    @Test
    void anEmptyPeriodHasATotalOfZeroAndNoShares() {
        Table table = new SmallCounty("大用镇").table(CAUSES);
        assertThat(table.rows().stream().map(Row::cells).toList()).containsExactly(Arrays.asList("TOTAL", "合计", 0L, null, 0L, null));
        assertThat(notes(table)).containsExactly("统计范围：2017-08 全部户。");
    }

    @Test
    void whereNobodyStatedACauseNoShareIsDefined() {
        Table table = new SmallCounty("大用镇").homes(3, "大用镇", null, 2).table(CAUSES);
        assertThat(table.rows().stream().map(Row::cells).toList()).containsExactly(Arrays.asList("NONE", "未填", 3L, null, 6L, null), Arrays.asList("TOTAL", "合计", 3L, null, 6L, null));
        assertThat(notes(table)).contains("3 户未填，计入合计，不计入占比的分母。");
    }

    @Test
    void sharesAreOfThoseWhoStatedACauseAndTheTotalIsOfAll() {
        Table table = county().table(CAUSES);
        assertThat(table.rows().stream().map(r -> r.cells().get(0) + " " + r.cells().get(2) + " " + r.cells().get(3)).toList())
                .containsExactly("01 2 50.00", "07 1 25.00", "UNMATCHED 1 25.00", "NONE 4 null", "TOTAL 8 100.00");
    }

    @Test
    void householdsAndPersonsHaveSharesOfTheirOwn() {
        Row illness = county().table(CAUSES).rows().getFirst();
        assertThat(illness.cells()).containsExactly("01", "因病", 2L, new BigDecimal("50.00"), 10L, new BigDecimal("83.33"));
    }

    @Test
    void anyCauseCountsAHouseholdUnderEachAndSharesMayPassAHundred() {
        Table table = county().table(CAUSES.counting(Counting.ANY));
        assertThat(table.rows().stream().map(r -> r.cells().get(0) + " " + r.cells().get(2) + " " + r.cells().get(3)).toList())
                .containsExactly("01 2 50.00", "02 2 50.00", "07 2 50.00", "UNMATCHED 1 25.00", "NONE 4 null", "TOTAL 8 100.00");
        assertThat(notes(table)).contains("一户可有多项，每项各计一次，占比之和可超过 100%；合计不重复。").noneMatch(n -> n.startsWith("由于四舍五入"));
    }

    @Test
    void ofATableOfPersonsTheBlankOnesAreSaidInPersonsAsItsRowSays() {
        Table table = new SmallCounty("大用镇").homes(3, "大用镇", "01", 2).table(TableRequest.of("sexes", Scope.of(null)));
        assertThat(table.rows().getFirst().cells()).isEqualTo(Arrays.asList("NONE", "未填", 3L, null, 6L, null));
        assertThat(notes(table)).contains("6 人未填，计入合计，不计入占比的分母。").noneMatch(note -> note.contains("户未填"));
    }

    @Test
    void whatIsBelowAShareOfTheWholeFoldsTheSameInEveryTownship() {
        SmallCounty county = new SmallCounty("大用镇", "青山镇").homes(97, "大用镇", "01", 1).homes(1, "大用镇", "02", 1).homes(1, "青山镇", "03", 1).homes(1, "青山镇", "07", 1);
        Table table = county.table(CAUSES.by("township").shown(new Shown(Rounding.HALF_UP, Fold.parse("below=2"), 3, Bands.STANDARD)));
        assertThat(table.rows().stream().map(r -> r.cells().get(1) + " " + r.cells().get(2) + " " + r.cells().get(4) + " " + r.cells().get(5)).toList()).containsExactly(
                "大用镇 01 97 98.98", "大用镇 FOLD 1 1.02", "大用镇 TOTAL 98 100.00", "青山镇 FOLD 2 100.00", "青山镇 TOTAL 2 100.00", "合计 TOTAL 100 100.00");
        assertThat(notes(table)).contains("其余合并包括：因残、因学、缺技术。");
        assertThat(table.rows().get(3).opens()).isEqualTo(new Scope("2017-08", List.of()).and("township", "青山镇").and("cause", "02;03;07"));
    }

    @Test
    void aFoldOfNothingThatIsThereChangesNothing() {
        Table table = county().table(CAUSES.shown(new Shown(Rounding.HALF_UP, Fold.parse("below=1"), 3, Bands.STANDARD)));
        assertThat(table).isEqualTo(county().table(CAUSES));
    }

    @Test
    void aFoldOfWhatWasLeftBlankIsIgnoredBecauseItHasNoShare() {
        Table table = county().table(CAUSES.shown(new Shown(Rounding.HALF_UP, Fold.parse("NONE"), 3, Bands.STANDARD)));
        assertThat(table.rows().stream().map(Row::role).toList()).containsExactly(Role.NORMAL, Role.NORMAL, Role.NORMAL, Role.NONE, Role.TOTAL);
    }

    @Test
    void theLargestRemainderIsAppliedWithinEachGroupAndSaidOnce() {
        SmallCounty county = new SmallCounty("大用镇", "青山镇").homes(1, "大用镇", "01", 1).homes(1, "大用镇", "02", 1).homes(1, "大用镇", "03", 1).homes(4, "青山镇", "01", 1);
        Table table = county.table(CAUSES.by("township").shown(new Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 3, Bands.STANDARD)));
        assertThat(table.rows().stream().filter(r -> r.role() == Role.NORMAL).map(r -> String.valueOf(r.cells().get(5))).toList()).containsExactly("33.34", "33.33", "33.33", "100.00");
        assertThat(notes(table).stream().filter(n -> n.startsWith("尾差"))).hasSize(1);
    }

    @Test
    void largestRemaindersAreNotForcedUponSharesThatOverlap() {
        Table table = county().table(CAUSES.counting(Counting.ANY).shown(new Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 3, Bands.STANDARD)));
        assertThat(notes(table)).contains("各项有重复计数，占比未按最大余额法调整。");
        assertThat(table.cell(table.rows().getFirst(), "household_share")).isEqualTo(new BigDecimal("50.00"));
    }

    @Test
    void twoGenerationsOfCausesAreNeverMixed() {
        SmallCounty both = county().risk("R01");
        assertThatThrownBy(() -> both.table(CAUSES)).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(Texts.chinese().say(refused.said()))
                .contains("2017-08 这一期既有 2014 年口径", "--generation 2014 或 --generation 2021"));
        assertThat(both.table(CAUSES.generation("2014")).rows().getFirst().cells()).startsWith("01", "因病");
        assertThat(both.table(CAUSES.generation("2021")).rows().getFirst().cells()).startsWith("R01", "因病", 8L);
        assertThat(both.table(CAUSES.generation("2021")).columns()).extracting(Table.Column::id).startsWith("cause_code", "cause");
    }

    @Test
    void aPeriodOfRisksAloneNeedsNoChoice() {
        Table table = new SmallCounty("大用镇").homes(2, "大用镇", null, 3).risk("R05").table(CAUSES);
        assertThat(table.rows().getFirst().cells()).containsExactly("R05", "缺劳动力", 2L, new BigDecimal("100.00"), 6L, new BigDecimal("100.00"));
    }

    /** Nobody can recount ages without knowing on which day they were reckoned. */
    @Test
    void aTableOfAgesSaysOnWhichDayTheyAreAlsoWhereItIsCrossedWithThem() {
        String said = "年龄按 2017-08-31（期次当月最后一天）的周岁计算。";
        assertThat(notes(county().table(TableRequest.of("ages", Scope.of(null))))).contains(said);
        assertThat(notes(county().table(CAUSES.by("age")))).contains(said);
        assertThat(notes(county().table(CAUSES))).doesNotContain(said);
    }

    /** Whoever adds up the persons of the rows must know why they are more than there are. */
    @Test
    void aTableOfWhatAPersonMayHaveSeveralOfSaysSo() {
        String said = "一人可有多种情况（如既残疾又患慢性病），各项人数相加可超过合计。";
        assertThat(notes(county().table(TableRequest.of("health_states", Scope.of(null))))).contains(said);
        assertThat(notes(county().table(CAUSES.by("health")))).contains(said);
        assertThat(notes(county().table(CAUSES.by("age")))).doesNotContain(said);
        assertThat(notes(county().table(CAUSES.counting(Counting.ANY)))).as("of households it is said in its own words").doesNotContain(said);
    }

    private static SmallCounty county() {
        return new SmallCounty("大用镇").homes(2, "大用镇", "01", 5, "02", "01").homes(1, "大用镇", "07", 1).homes(1, "大用镇", "UNMATCHED", 1, "07").homes(4, "大用镇", null, 1);
    }

    private static List<String> notes(Table table) {
        return table.notes().stream().map(Texts.chinese()::say).toList();
    }
}
