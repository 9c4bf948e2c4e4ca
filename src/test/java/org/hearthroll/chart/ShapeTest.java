package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Labels;
import org.hearthroll.figures.ReadersTable;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.Traits;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Column SUM = new Column("sum_yuan", Kind.AMOUNT, 2);
    private static final Column MEAN = new Column("mean_household_yuan", Kind.AMOUNT, 2);

    @Test
    void amountsAreDrawnByTheirSumToTheNearestWholeAndWithoutAShare() {
        Shape shape = new Shape(amounts(row("12000.50", "4000.10"), row(null, null)), null);
        assertThat(shape.count(row("12000.50", "4000.10"))).isEqualTo(12_001);
        assertThat(shape.count(row("-0.50", null))).isEqualTo(-1);
        assertThat(shape.count(row(null, null))).isZero();
        assertThat(shape.share(row("1", "1"))).isNull();
    }

    @Test
    void whatCannotBeAddedUpIsDrawnByItsMean() {
        assertThat(new Shape(amounts(row(null, "2625.19")), null).count(row(null, "2625.19"))).isEqualTo(2625);
    }

    @Test
    void whatNobodyStatesIsNoNumberOfHouseholds() {
        assertThat(new Shape(amounts(row(null, null)), null).count(row(null, null))).isZero();
        assertThat(new Shape(amounts(row(null, null)), null).known(row(null, null))).isFalse();
    }

    @Test
    void onlyPartsThatMakeUpTheirGroupAreStacked() {
        SmallCounty county = new SmallCounty("城关镇", "河西乡").homes(3, "城关镇", "07", 4).homes(2, "城关镇", "01", 2).homes(1, "河西乡", null, 5);
        Table causes = county.table(TableRequest.of("causes", Scope.of("2017-08")).by("township"));
        assertThat(Charts.kinds(causes, null)).containsExactly(ChartKind.STACKED, ChartKind.MULTIPLES);
        List<Table.Row> twice = new ArrayList<>(causes.rows());
        twice.add(1, twice.getFirst());
        assertThat(Charts.kinds(new Table("causes", causes.columns(), twice, causes.notes()), null)).containsExactly(ChartKind.MULTIPLES);
    }

    @Test
    void aCrossedTableIsDrawnByTheFigureThatStandsInIt() {
        Table causes = crossed(ShareOf.GROUP);
        assertThat(bars(causes, "households")).containsExactly("城关镇 6: 因病 2 + 缺技术 3 + 未填 1", "河西乡 1: 缺技术 1");
        assertThat(bars(causes, "persons")).containsExactly("城关镇 20: 因病 4 + 缺技术 12 + 未填 4", "河西乡 5: 缺技术 5");
        assertThat(bars(causes, "household_share")).containsExactly("城关镇 5 户 = 100%: 因病 40.00% + 缺技术 60.00% + 未填 —", "河西乡 1 户 = 100%: 缺技术 100.00%");
        assertThat(bars(causes, "person_share")).containsExactly("城关镇 16 人 = 100%: 因病 25.00% + 缺技术 75.00% + 未填 —", "河西乡 5 人 = 100%: 缺技术 100.00%");
    }

    @Test
    void sharesOfTheWholeTableSayAfterEachBarWhatTheGroupMakesUp() {
        assertThat(bars(crossed(ShareOf.WHOLE), "household_share")).containsExactly("城关镇 83.33%: 因病 33.33% + 缺技术 50.00% + 未填 —", "河西乡 16.67%: 缺技术 16.67%");
    }

    @Test
    void sharesAreStackedOnlyWhereTheyMakeUpTheGroupOrTheWhole() {
        assertThat(Charts.kinds(crossed(ShareOf.GROUP), "household_share")).containsExactly(ChartKind.STACKED, ChartKind.MULTIPLES);
        assertThat(Charts.kinds(crossed(ShareOf.WHOLE), "person_share")).containsExactly(ChartKind.STACKED, ChartKind.MULTIPLES);
        assertThat(Charts.kinds(crossed(ShareOf.VALUE), "household_share")).containsExactly(ChartKind.MULTIPLES);
        assertThat(Charts.kinds(crossed(ShareOf.VALUE), "persons")).containsExactly(ChartKind.STACKED, ChartKind.MULTIPLES);
    }

    @Test
    void aFigureThatTheTableDoesNotHaveIsNotDrawn() {
        assertThat(bars(crossed(ShareOf.GROUP), "sum_yuan")).isEqualTo(bars(crossed(ShareOf.GROUP), "households"));
    }

    private static Table crossed(ShareOf base) {
        SmallCounty county = new SmallCounty("城关镇", "河西乡").homes(3, "城关镇", "07", 4).homes(2, "城关镇", "01", 2).homes(1, "城关镇", null, 4).homes(1, "河西乡", "07", 5);
        Table table = county.table(TableRequest.of("causes", Scope.of("2017-08")).by("township").shown(new TableRequest.Shown(Rounding.HALF_UP, Fold.NOTHING, 0, Bands.STANDARD, base)));
        return new ReadersTable(new Labels(CodeLists.standard()), Language.CHINESE).of(table);
    }

    private static List<String> bars(Table table, String measure) {
        Stack stack = new Stack(table, new Shape(table, measure));
        return stack.marks().stream().map(group -> group.label() + " " + stack.written(group, Texts.chinese()) + ": " + stack.kinds().stream().filter(kind -> stack.row(group, kind) != null)
                .map(kind -> kind.label() + " " + stack.written(group, kind, Texts.chinese())).collect(Collectors.joining(" + "))).toList();
    }

    @Test
    void barsOfValuesWithAnOrderKeepItHoweverLongTheyAre() {
        List<Table.Row> rows = List.of(size("1", 5), size("2", 9), size("4", 3));
        Table sizes = new Table("household_sizes", List.of(new Column("household_size_code", Kind.CODE, 0), new Column("household_size", Kind.LABEL, 0), new Column("households", Kind.COUNT, 0)), rows, List.of());
        assertThat(Ranked.of(sizes, new Shape(sizes, null)).marks()).extracting(mark -> mark.row().cells().getFirst()).containsExactly("1", "2", "4");
    }

    @Test
    void aTableOfPersonsIsDrawnByThePersons() {
        Table ages = new Table("ages", List.of(new Column("age_code", Kind.CODE, 0), new Column("age", Kind.LABEL, 0), new Column("households", Kind.COUNT, 0), new Column("household_share", Kind.SHARE, 2),
                new Column("persons", Kind.COUNT, 0), new Column("person_share", Kind.SHARE, 2)), List.of(), List.of()).with(new Traits(true, true, ShareOf.GROUP, null, Traits.Said.NOTHING, null));
        Shape shape = new Shape(ages, null);
        assertThat(List.of(shape.counted().id(), shape.shared().id())).containsExactly("persons", "person_share");
    }

    @Test
    void aTableOfVillagesIsOneDimensionAndItsBarsBearBothNames() {
        Column township = new Column("township", Kind.LABEL, 0);
        Table.Row row = new Table.Row(Role.NORMAL, List.of("大用镇", "990126101201", "青山村", 4L, new BigDecimal("1.50")), null);
        Table.Row total = new Table.Row(Role.TOTAL, List.of("合计", "TOTAL", "合计", 4L, new BigDecimal("100.00")), null);
        Shape shape = new Shape(new Table("villages", List.of(township, new Column("village_code", Kind.CODE, 0), new Column("village", Kind.LABEL, 0), new Column("households", Kind.COUNT, 0),
                new Column("household_share", Kind.SHARE, 2)), List.of(row, total), List.of()), null);
        assertThat(shape.crossed()).isFalse();
        assertThat(shape.inner(row)).isEqualTo("大用镇 青山村");
        assertThat(shape.inner(total)).isEqualTo("合计");
        assertThat(shape.share(row)).isEqualTo(new BigDecimal("1.50"));
    }

    private static Table.Row size(String persons, long households) {
        return new Table.Row(Role.NORMAL, List.of(persons, persons + "人", households), null);
    }

    private static Table amounts(Table.Row... rows) {
        return new Table("income_kinds", List.of(new Column("amount_code", Kind.CODE, 0), new Column("amount", Kind.LABEL, 0), new Column("households", Kind.COUNT, 0), SUM, MEAN), List.of(rows), List.of());
    }

    private static Table.Row row(String sum, String mean) {
        return new Table.Row(Role.NORMAL, Arrays.asList("wage_income", "工资性收入", 5L, sum == null ? null : new BigDecimal(sum), mean == null ? null : new BigDecimal(mean)), null);
    }
}
