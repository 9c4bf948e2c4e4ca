package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class StackTest {

    @Test
    void aTableOfNothingIsAStackOfNothing() {
        Stack stack = stack();
        assertThat(stack.marks()).isEmpty();
        assertThat(stack.kinds()).isEmpty();
        assertThat(stack.longest()).isZero();
    }

    @Test
    void theGreatestGroupIsFirstAndEqualOnesStayInTheOrderOfTheTable() {
        Stack stack = stack(part("甲", "教育", 2), part("乙", "教育", 5), part("丙", "教育", 2), part("丁", "教育", 0));
        assertThat(stack.marks()).extracting(Mark::toString).containsExactly("乙", "甲", "丙", "丁");
        assertThat(stack.marks()).extracting(Mark::place).containsExactly(0, 1, 2, 3);
        assertThat(stack.longest()).isEqualTo(5);
    }

    @Test
    void aKindThatOnlyALaterGroupHasStandsWhereThatGroupPutsIt() {
        Stack stack = stack(part("甲", "教育", 1), part("甲", "安全饮水", 1), part("乙", "教育", 1), part("乙", "住房", 1), part("乙", "安全饮水", 1), part("丙", "医疗", 1), part("丙", "教育", 1));
        assertThat(stack.kinds()).extracting(Mark::label).containsExactly("医疗", "教育", "住房", "安全饮水");
    }

    @Test
    void kindsOfADeclaredListStandInItsOrderWhicheverGroupBringsThemThenWhatWasFoldedOrLeftBlank() {
        Stack stack = stack(caused("甲", Role.NORMAL, "07", "缺技术"), caused("甲", Role.NONE, "", "未填"), caused("乙", Role.NORMAL, "99", "其他"), caused("丙", Role.FOLD, "03;04", "其余合并"), caused("丙", Role.NORMAL, "01", "因病"));
        assertThat(stack.kinds()).extracting(Mark::label).containsExactly("因病", "缺技术", "其他", "其余合并", "未填");
        assertThat(stack.kinds()).extracting(Mark::place).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void anItemIsFilledAlikeWhicheverOthersThereAre() {
        Palette palette = Palette.light();
        Stack county = stack(caused("甲", Role.NORMAL, "01", "因病"), caused("甲", Role.NORMAL, "02", "因残"), caused("甲", Role.NORMAL, "07", "缺技术"), caused("甲", Role.NONE, "", "未填"));
        Stack township = stack(caused("乙", Role.NORMAL, "07", "缺技术"), caused("乙", Role.NONE, "", "未填"));
        assertThat(county.fill(2, palette)).isEqualTo(Fill.ofItem(6, palette)).isEqualTo(township.fill(0, palette));
        assertThat(county.fill(0, palette)).isEqualTo(Fill.ofItem(0, palette));
        assertThat(township.fill(1, palette)).isEqualTo(Fill.ofMark(org.hearthroll.figures.Mark.NONE, palette)).isEqualTo(county.fill(3, palette));
    }

    @Test
    void whatNoListDeclaresIsFilledByItsPlaceInTheChart() {
        Stack stack = stack(part("甲", "教育", 1), part("甲", "住房", 1));
        assertThat(List.of(stack.fill(0, Palette.dark()), stack.fill(1, Palette.dark()))).containsExactly(Fill.ofItem(0, Palette.dark()), Fill.ofItem(1, Palette.dark()));
    }

    @Test
    void aKindThatAGroupDoesNotHaveIsZeroAndLeadsNowhere() {
        Stack stack = stack(part("甲", "教育", 3), part("乙", "住房", 1));
        Mark first = stack.marks().getFirst();
        Mark housing = stack.kinds().stream().filter(k -> k.label().equals("住房")).findFirst().orElseThrow();
        assertThat(stack.length(first, housing)).isZero();
        assertThat(stack.written(first, housing, Texts.chinese())).isEqualTo("0");
        assertThat(stack.row(first, housing)).isNull();
        assertThat(stack.values().getValue(housing, first)).isEqualTo(0.0);
    }

    @Test
    void aBarIsAsLongAsItsPartsAlsoWhereTheyOverlapInTheTotal() {
        Stack stack = stack(part("甲", "教育", 3), part("甲", "住房", 4), total("甲", 5));
        assertThat(stack.sum(stack.marks().getFirst())).isEqualTo(7);
        assertThat(stack.all(stack.marks().getFirst())).as("the number beside it is that of the table").isEqualTo(5);
        assertThat(stack.marks().getFirst().row()).isEqualTo(total("甲", 5));
    }

    @Test
    void barsStandInTheOrderOfWhatTheTableCountsAndNotOfTheirLength() {
        Stack stack = stack(part("甲", "教育", 3), part("甲", "住房", 4), total("甲", 5), part("乙", "教育", 6), total("乙", 6));
        assertThat(stack.marks()).extracting(Mark::toString).containsExactly("乙", "甲");
    }

    /** Bars of ages that stand by their length are read as a mistake. */
    @Test
    void groupsThatHaveAnOrderOfTheirOwnKeepIt() {
        List<Column> columns = List.of(new Column("age_code", Kind.CODE, 0), new Column("age", Kind.LABEL, 0), new Column("health_code", Kind.CODE, 0), new Column("health", Kind.LABEL, 0), new Column("persons", Kind.COUNT, 0));
        List<Table.Row> rows = List.of(new Table.Row(Role.NORMAL, List.of("<6", "6岁以下", "01", "健康", 2L), null), new Table.Row(Role.NORMAL, List.of("6-<16", "6–15岁", "01", "健康", 9L), null),
                new Table.Row(Role.NORMAL, List.of("60+", "60岁及以上", "01", "健康", 5L), null));
        Table table = new Table("health_states", columns, rows, List.of());
        assertThat(new Stack(table, new Shape(table, null)).marks()).extracting(Mark::label).containsExactly("6岁以下", "6–15岁", "60岁及以上");
    }

    @Test
    void theTotalOfTheWholeTableIsNoGroup() {
        assertThat(new Stack(Samples.problems(), new Shape(Samples.problems(), null)).marks()).extracting(Mark::label).containsExactly("大用镇", "城关镇", "河西乡");
    }

    @Test
    void ofMoreGroupsThanAnybodyReadsTheSmallestAreLeftOut() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 62; i++) {
            rows.add(part("村" + i, "教育", i));
        }
        Stack stack = stack(rows.toArray(Table.Row[]::new));
        assertThat(stack.leftOut()).isEqualTo(2);
        assertThat(stack.marks()).hasSize(60);
        assertThat(stack.marks().getLast().label()).isEqualTo("村3");
    }

    @Test
    void aVillageIsNamedWithItsTownshipBecauseNamesRepeat() {
        Column township = new Column("township", Kind.LABEL, 0);
        Column village = new Column("village", Kind.LABEL, 0);
        Column cause = new Column("cause", Kind.LABEL, 0);
        Table.Row row = new Table.Row(Role.NORMAL, List.of("大用镇", "青山村", "因病", 4L), null);
        Shape shape = new Shape(new Table("causes", List.of(township, village, cause, new Column("households", Kind.COUNT, 0)), List.of(row), List.of()), null);
        assertThat(List.of(shape.outer(row), shape.inner(row))).containsExactly("大用镇 青山村", "因病");
        assertThat(shape.count(row)).isEqualTo(4);
        assertThat(shape.share(row)).isNull();
    }

    @Test
    void aDistributionIsDrawnByItsProblemsAndTheShareAfterThem() {
        Shape shape = new Shape(Samples.distribution(), null);
        Table.Row first = Samples.distribution().rows().getFirst();
        assertThat(shape.count(first)).isEqualTo(46);
        assertThat(shape.share(first)).isEqualTo(new BigDecimal("16.49"));
        assertThat(shape.limits()).isTrue();
        assertThat(shape.crossed()).isFalse();
        assertThat(shape.whole(Samples.distribution().rows().getLast())).isTrue();
    }

    @Test
    void aMissingCellIsAnEmptyNameAndACountOfZero() {
        Shape shape = new Shape(Samples.causes(), null);
        Table.Row row = new Table.Row(Role.NORMAL, Arrays.asList("01", null, null, null), null);
        assertThat(shape.inner(row)).isEmpty();
        assertThat(shape.count(row)).isZero();
        assertThat(shape.share(row)).isNull();
    }

    private static Stack stack(Table.Row... rows) {
        List<Column> columns = Samples.problems().columns();
        Table table = new Table("problems", columns, List.of(rows), List.of());
        return new Stack(table, new Shape(table, null));
    }

    private static Table.Row part(String group, String kind, long count) {
        return new Table.Row(Role.NORMAL, Arrays.asList(group, group, kind, kind, count, null), Scope.of(null).and("township", group));
    }

    private static Table.Row caused(String group, Role role, String code, String cause) {
        return new Table.Row(role, Arrays.asList(group, group, code, cause, 1L, null), Scope.of(null).and("township", group).and("cause", code));
    }

    private static Table.Row total(String group, long count) {
        return new Table.Row(Role.TOTAL, Arrays.asList(group, group, "TOTAL", "合计", count, null), Scope.of(null).and("township", group));
    }
}
