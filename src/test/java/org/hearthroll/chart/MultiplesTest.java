package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultiplesTest {

    private static final Table THREE = crossed("cause", row("城关镇", "因病", 3), row("城关镇", "因学", 40), row("城关镇", "未填", Role.NONE, 90), total("城关镇", 133),
            row("河西乡", "因病", 0), row("河西乡", "因学", 0), total("河西乡", 0),
            row("大用镇", "因病", 800), row("大用镇", "缺技术", 1600), row("大用镇", "其余合并", Role.FOLD, 2000), total("大用镇", 4400));

    @Test
    void everyGroupHasItsNameItsNumberAndTheNumbersOfItsBars() {
        assertThat(Drawings.svg(THREE, ChartKind.MULTIPLES)).contains(">大用镇<", ">4,400<", ">1,600<", ">800<", ">城关镇<", ">133<", ">40<", "最长的条为 2,000");
    }

    @Test
    void aGroupWithNothingKeepsItsPlaceAndSaysSo() {
        assertThat(Drawings.svg(THREE, ChartKind.MULTIPLES)).contains(">河西乡<", ">○ 0<");
        assertThat(marks(THREE, 640).stream().filter(m -> m.row().cells().getFirst().equals("河西乡"))).singleElement().satisfies(m -> assertThat(m.row().role()).isEqualTo(Role.TOTAL));
    }

    @Test
    void allHaveTheSameKindsInTheSameOrderTheGreatestFirstThenTheFoldedThenTheBlank() {
        assertThat(data(THREE).kinds()).extracting(Mark::label).containsExactly("缺技术", "因病", "因学", "其余合并", "未填");
        List<RowEntity> marks = marks(THREE, 640);
        assertThat(top(marks, "大用镇", "因病")).as("one line of charts").isEqualTo(top(marks, "城关镇", "因病"));
        assertThat(top(marks, "大用镇", "因病") - top(marks, "大用镇", "缺技术")).isCloseTo(top(marks, "城关镇", "因学") - top(marks, "城关镇", "因病"), within(1e-9));
    }

    @Test
    void kindsThatHaveAnOrderOfTheirOwnKeepIt() {
        Table ages = crossed("age", row("城关镇", "<6", 1), row("城关镇", "6-<16", 9), row("城关镇", "60+", 4), total("城关镇", 14));
        assertThat(data(ages).kinds()).extracting(Mark::label).containsExactly("<6", "6-<16", "60+");
        Table schools = crossed("education", row("城关镇", "小学", 1), row("城关镇", "初中", 9), row("城关镇", "高中", 4), total("城关镇", 14));
        assertThat(data(schools).kinds()).extracting(Mark::label).containsExactly("小学", "初中", "高中");
    }

    @Test
    void theNamesStandOnceForEachLineOfCharts() {
        assertThat(times(Drawings.svg(THREE, ChartKind.MULTIPLES), ">缺技术<")).isEqualTo(1);
        assertThat(times(Drawings.svg(county(24), ChartKind.MULTIPLES), ">自身发展动力不足<")).as("twenty-four charts, four in a line").isEqualTo(6);
    }

    @Test
    void everyBarLeadsToItsRowAndTheNameAboveToItsGroup() {
        Chart chart = Drawings.chart(THREE, ChartKind.MULTIPLES);
        List<Table.Row> rows = marks(THREE, 640).stream().map(mark -> chart.row(mark).orElseThrow()).toList();
        assertThat(rows).hasSize(3 + 3 + 3).doesNotHaveDuplicates().contains(THREE.rows().get(0), THREE.rows().get(3), THREE.rows().get(6), THREE.rows().getLast());
        assertThat(Drawings.entities(chart, 640, 400).stream().filter(e -> !(e instanceof RowEntity)).map(chart::row)).allMatch(row -> row.isEmpty());
    }

    /** Beside a table, on a page, on a wall; for the townships of a county and for many of them. */
    @ParameterizedTest
    @CsvSource({"420,12", "530,12", "530,24", "640,24", "1200,24", "530,60"})
    void chartsAndBarsNeverLieOverEachOtherAndAllLieInside(int width, int townships) {
        Table table = county(townships);
        Chart chart = Drawings.chart(table, ChartKind.MULTIPLES);
        int height = chart.height(width);
        List<Rectangle2D> places = Drawings.entities(chart, width, height).stream().filter(RowEntity.class::isInstance).map(m -> m.getArea().getBounds2D()).toList();
        assertThat(places).hasSize(townships * 12);
        for (int i = 0; i < places.size(); i++) {
            assertThat(new Rectangle2D.Double(0, 0, width, height).contains(places.get(i))).as("%s in %d x %d", places.get(i), width, height).isTrue();
            assertThat(places.get(i).getHeight()).isGreaterThanOrEqualTo(Palette.SMALL);
            for (int j = 0; j < i; j++) {
                Rectangle2D shared = places.get(i).createIntersection(places.get(j));
                assertThat(shared.getWidth() > 0.01 && shared.getHeight() > 0.01).as("%s over %s", places.get(i), places.get(j)).isFalse();
            }
        }
    }

    @Test
    void theNarrowerItIsTheHigherItHasToBe() {
        Chart chart = Drawings.chart(county(24), ChartKind.MULTIPLES);
        assertThat(chart.height(420)).isGreaterThan(chart.height(640));
        assertThat(chart.height(640)).isEqualTo(chart.height()).isGreaterThan(chart.height(1500));
    }

    @Test
    void ofMoreGroupsThanAnybodyReadsTheSmallestAreLeftOutAndCounted() {
        assertThat(Drawings.chart(county(62), ChartKind.MULTIPLES).leftOut()).isEqualTo(2);
    }

    @Test
    void theChosenBarIsDrawnInItsOwnColour() {
        Chart chart = Drawings.chart(THREE, ChartKind.MULTIPLES);
        String before = new Picture(chart, 0, 0).svg();
        chart.choose(THREE.rows().get(1));
        assertThat(new Picture(chart, 0, 0).svg()).isNotEqualTo(before);
        chart.choose(null);
        assertThat(new Picture(chart, 0, 0).svg()).isEqualTo(before);
    }

    @Test
    void aTableWithoutRowsIsAnEmptyChart() {
        assertThat(Drawings.svg(crossed("cause"), ChartKind.MULTIPLES)).contains("最长的条为 0");
    }

    @Test
    void whatIsSaidOfAMarkNamesGroupAndKindCountAndShare() {
        List<RowEntity> marks = marks(THREE, 640);
        assertThat(marks.stream().map(RowEntity::getToolTipText)).contains("大用镇 · 缺技术：户数 1,600\n双击查看背后的户", "大用镇：户数 4,400\n双击查看背后的户");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lack of own motivation for development", "缺少自身发展动力并且没有可以依靠的人", "Unverhältnismäßigkeit"})
    void aLongNameIsWrappedAndNotCut(String name) {
        List<String> lines = Lettering.wrapped(Palette.light().text(), name, 120);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(name.replace(" ", ""));
        assertThat(lines.stream().filter(line -> line.contains(" ") || line.codePointAt(0) > 0x2000).mapToDouble(line -> Lettering.width(Palette.light().text(), line))).allMatch(width -> width <= 120);
        assertThat(Drawings.svg(crossed("cause", row("城关镇", name, 4), total("城关镇", 4)), ChartKind.MULTIPLES)).doesNotContain("...").doesNotContain("…");
    }

    @Test
    void equalFiguresMakeEqualPictures() {
        assertThat(Drawings.svg(county(24), ChartKind.MULTIPLES)).isEqualTo(Drawings.svg(county(24), ChartKind.MULTIPLES));
    }

    private static PanelData data(Table table) {
        Shape shape = new Shape(table, null);
        return new PanelData(new Stack(table, shape), shape, Texts.chinese());
    }

    private static List<RowEntity> marks(Table table, int width) {
        return Drawings.entities(Drawings.chart(table, ChartKind.MULTIPLES), width, 400).stream().filter(RowEntity.class::isInstance).map(RowEntity.class::cast).toList();
    }

    private static double top(List<RowEntity> marks, String group, String kind) {
        Map<String, Double> tops = marks.stream().collect(Collectors.toMap(m -> m.row().cells().get(1) + " " + m.row().cells().get(3), m -> m.getArea().getBounds2D().getY()));
        return tops.get(group + " " + kind);
    }

    private static int times(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    /** Townships with eleven causes each, one of them with nothing. */
    private static Table county(int townships) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < townships; i++) {
            String name = (i % 5 == 0 ? "大用街道办事处" : "镇") + i;
            long sum = 0;
            for (int k = 0; k < 11; k++) {
                long count = 1 + i * 37 % 1300 / (k + 1);
                sum += count;
                rows.add(row(name, k == 0 ? "自身发展动力不足" : "原因" + k, count));
            }
            rows.add(total(name, sum));
        }
        return crossed("cause", rows.toArray(Table.Row[]::new));
    }

    private static Table crossed(String dimension, Table.Row... rows) {
        return new Table("causes", List.of(new Column("township_code", Kind.CODE, 0), new Column("township", Kind.LABEL, 0), new Column(dimension + "_code", Kind.CODE, 0),
                new Column(dimension, Kind.LABEL, 0), new Column("households", Kind.COUNT, 0)), List.of(rows), List.of());
    }

    private static Table.Row row(String group, String kind, long count) {
        return row(group, kind, Role.NORMAL, count);
    }

    private static Table.Row row(String group, String kind, Role role, long count) {
        return new Table.Row(role, Arrays.asList(group, group, kind, kind, count), Scope.of("2017-08").and("township", group).and("cause", kind));
    }

    private static Table.Row total(String group, long count) {
        return new Table.Row(Role.TOTAL, Arrays.asList(group, group, "TOTAL", "合计", count), Scope.of("2017-08").and("township", group));
    }
}
