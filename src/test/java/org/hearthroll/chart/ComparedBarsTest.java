package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.Traits;
import org.hearthroll.figures.TwoPeriods;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedBarsTest {

    /** Now 612, 100, 3 and one blank of 716; before 502, 40, 1 of 543. */
    private static final SmallCounty NOW = new SmallCounty("城关镇", "河西乡").homes(612, "城关镇", "07", 4).homes(3, "城关镇", "01", 2).homes(100, "河西乡", "11", 2).homes(1, "河西乡", null, 5);
    private static final SmallCounty BEFORE = new SmallCounty("城关镇").homes(502, "城关镇", "07", 4).homes(1, "城关镇", "01", 2).homes(40, "城关镇", "04", 1);
    private static final Table CAUSES = new TwoPeriods(NOW, BEFORE).table(TableRequest.of("causes", Scope.of("2017-08")).compare("2016-12"));

    @Test
    void bothPeriodsStandBesideEachOtherWithTheChangeWritten() {
        assertThat(Drawings.svg(CAUSES, ChartKind.BARS)).contains(">本期（2017-08）<", ">对比期（2016-12）<", ">612 · 85.59%<", ">502 · 92.45%<", ">+110户<", ">-6.85 百分点<",
                ">100 · 13.99%<", ">+100户<", ">+13.99 百分点<", ">+2户<", ">+0.24 百分点<");
    }

    @Test
    void aTableOfPersonsSaysItsChangesInPersons() {
        Traits ofPersons = new Traits(true, true, ShareOf.GROUP, "2016-12", Traits.Said.NOTHING, null);
        assertThat(Drawings.svg(CAUSES.with(ofPersons), ChartKind.BARS)).contains(">+440人<").doesNotContain("户<");
    }

    @Test
    void aCauseThatIsGoneKeepsItsPairAndABlankHasNoPoints() {
        assertThat(Drawings.svg(CAUSES, ChartKind.BARS)).contains(">因灾<", ">0 · 0.00%<", ">40 · 7.37%<", ">-40户<", ">-7.37 百分点<", ">未填<", ">+1户<");
    }

    @Test
    void whereNothingChangedThatIsWrittenToo() {
        Table same = new TwoPeriods(BEFORE, BEFORE).table(TableRequest.of("causes", Scope.of("2017-08")).compare("2016-12"));
        assertThat(Drawings.svg(same, ChartKind.BARS)).contains(">0户<", ">0.00 百分点<").doesNotContain(">+").doesNotContain(">-");
    }

    @Test
    void problemsAreNotCountedInHouseholds() {
        List<Column> columns = List.of(new Column("type_code", Kind.CODE, 0), new Column("type", Kind.LABEL, 0), new Column("problems", Kind.COUNT, 0), new Column("problems_before", Kind.COUNT, 0),
                new Column("problems_change", Kind.COUNT, 0));
        Table.Row row = new Table.Row(Role.NORMAL, Arrays.asList("EDU", "教育保障", 1200L, 3L, 1197L), Scope.of("2017-08"));
        Table table = new Table("problems", columns, List.of(row), List.of()).with(Traits.PLAIN.comparedWith("2016-12"));
        assertThat(Drawings.svg(table, ChartKind.BARS)).contains(">1,200<", ">3<", ">+1,197个<");
    }

    @Test
    void aDistributionIsComparedByItsProblemsAndATownshipThatWasNotThereHasNothingToCompare() {
        SmallCounty now = new SmallCounty("甲镇", "新镇").homes(20, "甲镇", "01", 1).homes(10, "新镇", "01", 1).troubles(6, "甲镇", "HOU1").troubles(2, "新镇", "HOU1");
        SmallCounty then = new SmallCounty("甲镇").homes(20, "甲镇", "01", 1).troubles(9, "甲镇", "HOU1");
        Table table = new TwoPeriods(now, then).table(TableRequest.of("distribution", Scope.of("2017-08")).compare("2016-12"));
        assertThat(Drawings.svg(table, ChartKind.BARS)).contains(">甲镇<", ">6 · 75.00%<", ">9<", ">-3个<", ">新镇<", ">2 · 25.00%<", ">—<").doesNotContain(">+2个<");
    }

    @Test
    void whatABarOfTheOtherPeriodOpensIsAFigureOfThatPeriod() {
        Chart chart = Drawings.chart(CAUSES, ChartKind.BARS);
        Table.Row then = chart.opened(bars(chart, "缺技术").getLast()).orElseThrow();
        Figure figure = Figure.among(List.of(CAUSES), then, null);
        assertThat(figure.opens()).isEqualTo(Scope.of("2016-12").and("cause", "07"));
        assertThat(figure.column().id()).isEqualTo("households_before");
    }

    @Test
    void inEnglishTheChangeIsInPercentagePoints() {
        assertThat(new Picture(new Drawn(CAUSES, null, null).chart(Texts.english(), Palette.light()), 0, 0).svg()).contains(">Now (2017-08)<", ">Before (2016-12)<", ">+110<", ">-6.85 pp<");
    }

    @Test
    void comparedItIsDrawnAsBarsOnly() {
        assertThat(Charts.kinds(CAUSES, null)).containsExactly(ChartKind.BARS);
    }

    @Test
    void eachBarOpensTheHouseholdsOfItsPeriodAndBothChooseTheRowOfTheTable() {
        Chart chart = Drawings.chart(CAUSES, ChartKind.BARS);
        List<CategoryItemEntity> pair = bars(chart, "缺技术");
        Table.Row row = CAUSES.rows().stream().filter(r -> "07".equals(r.cells().getFirst())).findFirst().orElseThrow();
        assertThat(pair.stream().map(bar -> chart.row(bar).orElseThrow())).containsExactly(row, row);
        assertThat(pair.stream().map(bar -> chart.opened(bar).orElseThrow().opens())).containsExactly(Scope.of("2017-08").and("cause", "07"), Scope.of("2016-12").and("cause", "07"));
        assertThat(bars(chart, "因灾").stream().map(bar -> chart.opened(bar).orElseThrow().opens())).as("a cause that is gone").containsOnly(Scope.of("2016-12").and("cause", "04"));
        assertThat(chart.opened(null)).isEmpty();
    }

    @Test
    void whatIsSaidOfABarNamesItsPeriod() {
        assertThat(bars(Drawings.chart(CAUSES, ChartKind.BARS), "因病").stream().map(ChartEntity::getToolTipText))
                .containsExactly("因病，本期（2017-08）：户数 3 · 0.42%\n双击查看背后的户", "因病，对比期（2016-12）：户数 1 · 0.18%\n双击查看背后的户");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onAPhotocopyNowIsPlainAndBeforeIsHatched(boolean dark) {
        Palette palette = dark ? Palette.dark() : Palette.light();
        List<Set<Integer>> greys = greys(new Drawn(CAUSES, null, null).chart(Texts.chinese(), palette));
        assertThat(greys.getFirst()).hasSize(1);
        assertThat(greys.getLast().size()).isGreaterThan(3);
        int plain = greys.getFirst().iterator().next();
        int ground = greys.getLast().stream().max((a, b) -> Integer.compare(Math.abs(a - plain), Math.abs(b - plain))).orElseThrow();
        assertThat(Math.abs(ground - plain)).as("of 255").isGreaterThan(51);
    }

    /** Down to the width of a chart beside a table in a small window. */
    @ParameterizedTest
    @ValueSource(ints = {450, 530, 1200})
    void theChangesStandClearOfTheBarsAndTheirNumbers(int width) {
        Chart chart = Drawings.chart(CAUSES, ChartKind.BARS);
        assertThat(chart.leastWidth()).isLessThanOrEqualTo(450);
        CategoryItemEntity longest = bars(chart, "缺技术", width).getFirst();
        double numberEnds = longest.getArea().getBounds2D().getMaxX() + 7 + Lettering.width(Palette.light().text(), "612 · 85.59%");
        assertThat(numberEnds).isLessThan(width - 4 - Lettering.width(Palette.light().text(), "+13.99 百分点"));
    }

    @Test
    void equalFiguresMakeEqualPicturesAndEveryCharacterHasItsGlyph() {
        assertThat(Drawings.svg(CAUSES, ChartKind.BARS)).isEqualTo(Drawings.svg(CAUSES, ChartKind.BARS));
        String written = List.of("chart.now", "chart.then", "chart.change", "chart.change.households", "chart.change.problems", "chart.pareto", "chart.pareto.share", "chart.multiples").stream()
                .map(key -> Texts.chinese().say(key, "+1", "-2") + Texts.english().say(key, "+1", "-2")).reduce("<>○0123456789", String::concat);
        assertThat(HouseFont.regular(13).canDisplayUpTo(written)).isEqualTo(-1);
    }

    private static List<CategoryItemEntity> bars(Chart chart, String name) {
        return bars(chart, name, 640);
    }

    private static List<CategoryItemEntity> bars(Chart chart, String name, int width) {
        return Drawings.entities(chart, width, 400).stream().filter(CategoryItemEntity.class::isInstance).map(CategoryItemEntity.class::cast).filter(bar -> bar.getColumnKey().toString().equals(name)).toList();
    }

    /** The greys inside the two bars of the longest pair. */
    private static List<Set<Integer>> greys(Chart chart) {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_BYTE_GRAY);
        ChartRenderingInfo info = new ChartRenderingInfo();
        Graphics2D g = image.createGraphics();
        chart.drawing().draw(g, new Rectangle2D.Double(0, 0, 640, 400), info);
        return bars(chart, "缺技术").stream().map(bar -> bar.getArea().getBounds()).map(area -> {
            Set<Integer> seen = new HashSet<>();
            for (int x = area.x + 3; x < area.x + area.width - 3; x++) {
                for (int y = area.y + 3; y < area.y + area.height - 3; y++) {
                    seen.add(image.getRaster().getSample(x, y, 0));
                }
            }
            return seen;
        }).toList();
    }
}
