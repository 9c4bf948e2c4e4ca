package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

/** Shares of a crossed table in its groups, its values, or the whole. */
class ShareOfTest {

    private static final Scope ALL = Scope.of("2017-08");
    private static final TableRequest CAUSES = TableRequest.of("causes", ALL).by("township");
    private final SmallCounty county = new SmallCounty("城关镇", "河西乡", "空乡").homes(3, "城关镇", "01", 2).homes(1, "城关镇", "07", 6).homes(1, "河西乡", "01", 4).homes(3, "河西乡", "07", 1)
            .homes(2, "河西乡", null, 5);

    @Test
    void ofTheGroupIsWhatAlwaysWas() {
        assertThat(cells(county.table(with(CAUSES, ShareOf.GROUP)))).containsExactly("城关镇 01 3 75.00", "城关镇 07 1 25.00", "城关镇 TOTAL 4 100.00", "河西乡 01 1 25.00", "河西乡 07 3 75.00",
                "河西乡 NONE 2 null", "河西乡 TOTAL 6 100.00", "空乡 TOTAL 0 null", "合计 TOTAL 10 100.00");
        assertThat(county.table(with(CAUSES, ShareOf.GROUP)).sums()).isEmpty();
        assertThat(notes(county.table(CAUSES))).contains("占比在各组之内计算（每组为 100%）。");
    }

    @Test
    void ofTheValueEachColumnIsAHundredAndTheSumsOfGroupsAreOfAll() {
        Table table = county.table(with(CAUSES, ShareOf.VALUE));
        assertThat(cells(table)).containsExactly("城关镇 01 3 75.00", "城关镇 07 1 25.00", "城关镇 TOTAL 4 50.00", "河西乡 01 1 25.00", "河西乡 07 3 75.00",
                "河西乡 NONE 2 null", "河西乡 TOTAL 6 50.00", "空乡 TOTAL 0 0.00", "合计 TOTAL 10 100.00");
        assertThat(rows(table.sums())).containsExactly("合计 01 4 100.00", "合计 07 4 100.00", "合计 NONE 2 null", "合计 TOTAL 10 100.00");
        assertThat(persons(table)).containsExactly("6 60.00", "6 66.67", "12 63.16", "4 40.00", "3 33.33", "10 null", "17 36.84", "0 0.00", "29 100.00");
        assertThat(notes(table)).contains("占比在各项之内计算（每项为 100%），组或项未填的不计入分母，合计行也是。");
    }

    @Test
    void ofTheWholeAllCellsAreAHundredAndSoAreTheSumsEitherWay() {
        Table table = county.table(with(CAUSES, ShareOf.WHOLE));
        assertThat(cells(table)).containsExactly("城关镇 01 3 37.50", "城关镇 07 1 12.50", "城关镇 TOTAL 4 50.00", "河西乡 01 1 12.50", "河西乡 07 3 37.50",
                "河西乡 NONE 2 null", "河西乡 TOTAL 6 50.00", "空乡 TOTAL 0 0.00", "合计 TOTAL 10 100.00");
        assertThat(rows(table.sums())).containsExactly("合计 01 4 50.00", "合计 07 4 50.00", "合计 NONE 2 null", "合计 TOTAL 10 100.00");
    }

    @Test
    void whatHasNoGroupIsCountedButInNoShare() {
        Table table = county.table(with(TableRequest.of("township", ALL).by("cause"), ShareOf.VALUE));
        assertThat(rows(table.sums())).containsExactly("合计 990100000 4 100.00", "合计 990100001 6 100.00", "合计 990100002 0 null", "合计 TOTAL 10 100.00");
        assertThat(cells(table)).contains("因病 990100001 1 25.00", "缺技术 990100001 3 75.00", "未填 990100001 2 null", "未填 TOTAL 2 null");
    }

    @Test
    void whereAHouseholdStandsInSeveralGroupsTheSharesAreOfHouseholdsAndMayAddToMore() {
        SmallCounty several = new SmallCounty("城关镇").homes(2, "城关镇", "01", 3, "02").homes(1, "城关镇", "02", 3).homes(1, "城关镇", null, 3);
        Table table = several.table(with(TableRequest.of("township", ALL).by("any_cause"), ShareOf.VALUE, Rounding.LARGEST_REMAINDER));
        assertThat(cells(table)).containsExactly("因病 990100000 2 66.67", "因病 TOTAL 2 66.67", "因残 990100000 3 100.00", "因残 TOTAL 3 100.00", "未填 990100000 1 null", "未填 TOTAL 1 null", "合计 TOTAL 4 100.00");
        assertThat(notes(table)).contains("一户可计入多组，各组占比之和可超过 100%；合计不重复。", "各项有重复计数，占比未按最大余额法调整。");
    }

    @Test
    void ofAnyCauseEachColumnStillAddsUpSoNothingElseIsClaimed() {
        Table table = county.table(with(CAUSES.counting(Counting.ANY), ShareOf.VALUE));
        assertThat(notes(table)).contains("一户可有多项，每项各计一次；合计不重复。").noneMatch(note -> note.contains("占比之和"));
    }

    @Test
    void problemsHaveSharesOfTheirTypeToo() {
        SmallCounty found = new SmallCounty("城关镇", "河西乡").troubles(1, "城关镇", "EDU11").troubles(3, "河西乡", "EDU11").troubles(4, "河西乡", "HOU1");
        Table table = found.table(with(TableRequest.of("problems", ALL).by("township"), ShareOf.VALUE));
        assertThat(table.rows().stream().map(r -> table.cell(r, "township") + " " + table.cell(r, "type_code") + " " + table.cell(r, "share")).toList())
                .containsExactly("城关镇 EDU11 25.00", "城关镇 TOTAL 12.50", "河西乡 EDU11 75.00", "河西乡 HOU1 100.00", "河西乡 TOTAL 87.50", "合计 TOTAL 100.00");
    }

    @Test
    void theMatrixTakesItsLastLineFromTheSameBase() {
        Crossed crossed = Crossed.of(county.table(with(CAUSES, ShareOf.VALUE)), county.table(TableRequest.of("causes", ALL)));
        Table.Column share = crossed.measures().get(1);
        Crossed.Line last = crossed.lines().getLast();
        assertThat(last.names()).containsExactly("合计");
        assertThat(crossed.kinds().stream().map(kind -> String.valueOf(crossed.figure(last.parts().get(kind), share)))).containsExactly("100.00", "100.00", "null");
        assertThat(crossed.figure(last.sum(), share)).isEqualTo(new BigDecimal("100.00"));
        assertThat(last.parts().get("因病").opens()).isEqualTo(ALL.and("cause", "01"));
    }

    @Test
    void withoutACrossOrBesideAnotherPeriodThereIsNothingElseTheyCouldBeOf() {
        assertThatThrownBy(() -> county.table(with(TableRequest.of("causes", ALL), ShareOf.VALUE))).isInstanceOf(Refusal.class).hasMessageContaining("figures.refused.share-of");
        assertThatThrownBy(() -> county.table(with(TableRequest.of("distribution", ALL).by("township"), ShareOf.WHOLE))).isInstanceOf(Refusal.class).hasMessageContaining("figures.refused.share-of");
        for (TableRequest none : List.of(TableRequest.of("income_kinds", ALL).by("township"), TableRequest.of("attributes", ALL).by("township").amount("wage_income"), TableRequest.of("people", ALL).by("township"),
                TableRequest.of("village_rates", ALL))) {
            assertThatThrownBy(() -> county.table(with(none, ShareOf.VALUE))).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(Texts.chinese().say(refused.said()))
                    .isEqualTo("占比按项或按全表计算只用于户数、人数或问题数的交叉表；这张表没有这样的占比，请去掉 --share-of。"));
        }
        assertThatThrownBy(() -> new TwoPeriods(county, county).table(with(CAUSES, ShareOf.WHOLE).compare("2016-12"))).isInstanceOf(Refusal.class).hasMessageContaining("figures.refused.share-of.compared");
    }

    @Test
    void inAnyCountyWhatMakesUpAWholeAddsToAHundred() {
        Random random = new Random(20170904);
        for (int round = 0; round < 60; round++) {
            SmallCounty any = new SmallCounty("甲镇", "乙镇", "丙乡");
            for (int i = 0; i < 25; i++) {
                any.homes(random.nextInt(40), List.of("甲镇", "乙镇", "丙乡").get(random.nextInt(3)), Arrays.asList("01", "02", "03", "07", "99", null).get(random.nextInt(6)), 1 + random.nextInt(6));
            }
            for (String measure : List.of("household_share", "person_share")) {
                List<List<BigDecimal>> wholes = new ArrayList<>(columns(any, Rounding.LARGEST_REMAINDER, measure));
                wholes.add(cellsOf(any.table(with(CAUSES, ShareOf.WHOLE, Rounding.LARGEST_REMAINDER)), measure));
                assertThat(wholes).allSatisfy(whole -> assertThat(sum(whole)).isEqualByComparingTo("100"));
                List<List<BigDecimal>> halves = new ArrayList<>(columns(any, Rounding.HALF_UP, measure));
                halves.add(cellsOf(any.table(with(CAUSES, ShareOf.WHOLE)), measure));
                assertThat(halves).allSatisfy(half -> assertThat(sum(half).subtract(new BigDecimal(100)).abs()).isLessThanOrEqualTo(new BigDecimal("0.005").multiply(new BigDecimal(half.size()))));
            }
        }
    }

    /** The shares of each value over all groups. */
    private static List<List<BigDecimal>> columns(SmallCounty county, Rounding rounding, String measure) {
        Table table = county.table(with(CAUSES, ShareOf.VALUE, rounding));
        Map<Object, List<BigDecimal>> byValue = new TreeMap<>();
        table.rows().stream().filter(r -> r.role() == Role.NORMAL).forEach(r -> byValue.computeIfAbsent(table.cell(r, "cause_code"), _ -> new ArrayList<>()).add((BigDecimal) table.cell(r, measure)));
        return new ArrayList<>(byValue.values());
    }

    private static List<BigDecimal> cellsOf(Table table, String measure) {
        return table.rows().stream().filter(r -> r.role() == Role.NORMAL).map(r -> (BigDecimal) table.cell(r, measure)).toList();
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static TableRequest with(TableRequest request, ShareOf base) {
        return with(request, base, Rounding.HALF_UP);
    }

    private static TableRequest with(TableRequest request, ShareOf base, Rounding rounding) {
        return request.shown(new Shown(rounding, Fold.NOTHING, 3, Bands.STANDARD, base));
    }

    /** Group, value, households and their share. */
    private static List<String> cells(Table table) {
        return rows(table.rows());
    }

    private static List<String> rows(List<Row> rows) {
        return rows.stream().map(r -> r.cells().get(1) + " " + r.cells().get(2) + " " + r.cells().get(4) + " " + r.cells().get(5)).toList();
    }

    private static List<String> persons(Table table) {
        return table.rows().stream().map(r -> table.cell(r, "persons") + " " + table.cell(r, "person_share")).toList();
    }

    private static List<String> notes(Table table) {
        return table.notes().stream().map(Texts.chinese()::say).toList();
    }
}
