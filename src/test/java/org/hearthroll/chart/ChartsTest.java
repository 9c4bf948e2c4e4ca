package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.CategoryLabelEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void theLongestBarIsFirstAndTheFoldedAndTheBlankAreLast() {
        assertThat(names(Samples.causes())).containsExactly("缺技术", "因病", "自身发展动力不足", "缺劳力", "因学", "缺资金", "因灾", "因残", "缺土地", "交通条件落后", "其他", "未填");
    }

    @Test
    void aBarIsWrittenWithItsCountAndItsShareAndABlankWithoutShare() {
        assertThat(svg(Samples.causes())).contains(">3,486 · 32.64%<", ">0 · 0.00%<", ">970 · 9.08%<", ">12<").doesNotContain("10,691");
    }

    @Test
    void aTownshipWithoutProblemsKeepsItsBarAndSaysSo() {
        assertThat(names(Samples.problems())).containsExactly("大用镇", "城关镇", "河西乡");
        assertThat(svg(Samples.problems())).contains(">○ 0<", ">河西乡<", ">41<", ">7<");
    }

    @Test
    void aPartTooNarrowForItsNumberIsLeftWithoutIt() {
        assertThat(svg(Samples.problems())).contains(">40<", ">4<", ">3<").doesNotContain(">1<");
    }

    @Test
    void aBarAndItsNameBothLeadToTheRowBehindThem() {
        Table table = Samples.causes();
        Chart chart = new Drawn(table, null, null).chart(Texts.chinese(), Palette.light());
        List<ChartEntity> entities = entities(chart);
        assertThat(entities.stream().filter(CategoryItemEntity.class::isInstance).map(chart::row)).contains(Optional.of(table.rows().getFirst())).hasSize(12);
        assertThat(entities.stream().filter(CategoryLabelEntity.class::isInstance).map(chart::row)).contains(Optional.of(table.rows().getFirst())).hasSize(12);
    }

    @Test
    void aPartOfAStackLeadsToItsTypeAndTheNameToTheWholeTownship() {
        Table table = Samples.problems();
        Chart chart = new Drawn(table, null, null).chart(Texts.chinese(), Palette.light());
        List<ChartEntity> entities = entities(chart);
        assertThat(entities.stream().filter(CategoryItemEntity.class::isInstance).map(chart::row)).contains(Optional.of(table.rows().get(1)));
        assertThat(entities.stream().filter(CategoryLabelEntity.class::isInstance).map(chart::row)).containsExactlyInAnyOrder(
                Optional.of(table.rows().get(2)), Optional.of(table.rows().get(5)), Optional.of(table.rows().get(8)));
    }

    @Test
    void aPointOfTheFunnelLeadsToItsTownshipAndItsLimitsToNothing() {
        Table table = Samples.distribution();
        Chart chart = new Drawn(table, null, null).chart(Texts.chinese(), Palette.light());
        assertThat(entities(chart).stream().filter(XYItemEntity.class::isInstance).map(chart::row)).hasSize(12).contains(Optional.of(table.rows().get(4)));
        assertThat(svg(table)).contains(">E镇<", ">L镇<", ">已排查户数<", ">每百户问题数<", "一般不出虚线（95%）").doesNotContain("合计");
    }

    @Test
    void withoutLimitsADistributionIsBars() {
        Table full = Samples.distribution();
        List<Table.Column> columns = full.columns().subList(0, 5);
        List<Table.Row> rows = full.rows().stream().map(r -> new Table.Row(r.role(), r.cells().subList(0, 5), r.opens())).toList();
        assertThat(names(new Table("distribution", columns, rows, List.of()))).startsWith("D镇", "A镇", "K镇").endsWith("E镇", "H镇", "L镇").hasSize(12);
        assertThat(new Drawn(full, ChartKind.BARS, null).chart(Texts.chinese(), Palette.light()).drawing().getPlot()).isInstanceOf(CategoryPlot.class);
    }

    @Test
    void whatIsSaidOfAMarkNamesItCountsItAndSaysHowToOpenIt() {
        assertThat(tips(Samples.causes())).contains("缺技术：户数 3,486，占 32.64%\n双击查看背后的户", "未填：户数 12\n双击查看背后的户").hasSize(12);
        assertThat(tips(Samples.problems())).contains("大用镇 · 教育保障：问题数 40\n双击查看背后的户", "大用镇：问题数 41\n双击查看背后的户").hasSize(9);
        assertThat(tips(Samples.distribution())).contains("E镇：问题 0 个，已排查 1,330 户；结论：建议核实\n双击查看背后的户");
    }

    @Test
    void besideTheMarksThereIsNoRow() {
        assertThat(new Drawn(Samples.causes(), null, null).chart(Texts.chinese(), Palette.light()).row(null)).isEmpty();
    }

    @Test
    void theChosenBarIsDrawnInItsOwnColour() {
        Table table = Samples.causes();
        Chart chart = new Drawn(table, null, null).chart(Texts.chinese(), Palette.light());
        String before = new Picture(chart, 800, 0).svg();
        chart.choose(table.rows().get(1));
        assertThat(new Picture(chart, 800, 0).svg()).as("a bar of length 0 shows no colour").isEqualTo(before);
        chart.choose(table.rows().getFirst());
        assertThat(new Picture(chart, 800, 0).svg()).isNotEqualTo(before);
        chart.choose(null);
        assertThat(new Picture(chart, 800, 0).svg()).isEqualTo(before);
    }

    /** Which verdict a point has is what it is looked at for: red stays red when it is chosen. */
    @Test
    void aChosenPointOfAFunnelKeepsTheColourOfItsVerdictAndGetsARing() {
        Table table = Samples.distribution();
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            Chart funnel = new Drawn(table, ChartKind.FUNNEL, null).chart(Texts.chinese(), palette);
            String before = new Picture(funnel, 800, 0).svg();
            for (String meaning : List.of("low", "small", "bar")) {
                assertThat(filled(before, palette.colour(meaning))).as(meaning).isPositive();
            }
            table.rows().stream().filter(row -> row.role() == Table.Role.NORMAL).forEach(row -> {
                funnel.choose(row);
                String after = new Picture(funnel, 800, 0).svg();
                for (String meaning : List.of("low", "small", "rest", "bar")) {
                    assertThat(filled(after, palette.colour(meaning))).as("%s: %s", row, meaning).isEqualTo(filled(before, palette.colour(meaning)));
                }
                assertThat(after).contains("stroke:" + rgb(palette.colour("ink"))).contains("stroke-width:2.5");
                assertThat(before).doesNotContain("stroke-width:2.5");
            });
            funnel.choose(null);
            assertThat(new Picture(funnel, 800, 0).svg()).isEqualTo(before);
        }
    }

    private static int filled(String svg, Color colour) {
        return svg.split(Pattern.quote("fill:" + rgb(colour)), -1).length - 1;
    }

    private static String rgb(Color colour) {
        return "rgb(%d,%d,%d)".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    @Test
    void anEmptyTableIsAnEmptyChart() {
        Table empty = new Table("causes", Samples.causes().columns(), List.of(), List.of());
        assertThat(names(empty)).isEmpty();
        assertThat(svg(empty)).startsWith("<");
    }

    @Test
    void moreGroupsThanAnybodyReadsAreLeftOutAndCounted() {
        List<Table.Row> many = Stream.iterate(1L, i -> i + 1).limit(75).map(i -> new Table.Row(Table.Role.NORMAL, List.of("v" + i, "村" + i, i), null)).toList();
        Table table = new Table("causes", Samples.causes().columns().subList(0, 3), many, List.of());
        Chart chart = new Drawn(table, null, null).chart(Texts.chinese(), Palette.light());
        assertThat(chart.leftOut()).isEqualTo(15);
        assertThat(names(table)).hasSize(60).startsWith("村75").endsWith("村16");
    }

    private static List<String> names(Table table) {
        CategoryPlot plot = (CategoryPlot) new Drawn(table, null, null).chart(Texts.chinese(), Palette.light()).drawing().getPlot();
        List<String> names = new ArrayList<>();
        for (Object key : plot.getDataset().getColumnKeys()) {
            names.add(key.toString());
        }
        return names;
    }

    private static List<String> tips(Table table) {
        return entities(new Drawn(table, null, null).chart(Texts.chinese(), Palette.light())).stream().map(ChartEntity::getToolTipText).filter(Objects::nonNull).distinct().toList();
    }

    private static String svg(Table table) {
        return new Picture(new Drawn(table, null, null).chart(Texts.chinese(), Palette.light()), 0, 0).svg();
    }

    private static List<ChartEntity> entities(Chart chart) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.drawing().draw(new SVGGraphics2D(640, 480), new Rectangle2D.Double(0, 0, 640, 480), info);
        List<ChartEntity> entities = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            entities.add((ChartEntity) entity);
        }
        return entities;
    }

    /** The text below must not take the room of the points. */
    @Test
    void aNarrowFunnelSaysItsTextInBriefAndIsHigherByTheLinesThatTakesMore() {
        Chart funnel = new Drawn(Samples.distribution(), ChartKind.FUNNEL, Message.of("screen.causes")).chart(Texts.chinese(), Palette.light());
        assertThat(List.of(funnel.height(1000), funnel.height(600), funnel.height(420), funnel.height(0))).containsExactly(270, 220, 220, 220);
    }

    @Test
    void besideATableTheTextBelowTheFunnelIsBriefAndInAPictureItIsWhole() {
        assertThat(written(Drawings.chart(Samples.distribution(), ChartKind.FUNNEL), 420)).contains("三角：样本较小或未查完。").doesNotContain("不说明瞒报");
        assertThat(written(Drawings.chart(Samples.distribution(), ChartKind.FUNNEL), 1000)).contains("偏少只说明值得核实，不说明瞒报。").doesNotContain("未查完");
        assertThat(words(Drawings.svg(Samples.distribution(), ChartKind.FUNNEL))).contains("不说明瞒报").doesNotContain("未查完");
    }

    private static String written(Chart chart, int width) {
        SVGGraphics2D g = new SVGGraphics2D(width, 280);
        chart.drawing().draw(g, new Rectangle2D.Double(0, 0, width, 280));
        return words(g.getSVGElement());
    }

    /** All that is written, its lines one after the other. */
    private static String words(String svg) {
        return Pattern.compile("<text[^>]*>([^<]*)</text>").matcher(svg).results().map(found -> found.group(1)).collect(Collectors.joining());
    }

    /** Above a funnel or a stack of counts a note on the rounding of shares speaks of nothing that is there. */
    @Test
    void aPictureSaysHowSharesWereRoundedOnlyWhereItWritesSome() {
        String rounding = "由于四舍五入的原因，分项占比之和不等于合计项。";
        List<Message> notes = List.of(Message.of("figures.note.rounding"));
        Table crossed = new SmallCounty("城关镇", "河西乡").homes(2, "城关镇", "07", 4).homes(1, "河西乡", "01", 2).table(TableRequest.of("causes", Scope.of("2017-08")).by("township"));
        assertThat(svg(new Drawn(Samples.causes().noted(notes), ChartKind.BARS, Message.of("screen.causes")))).contains(rounding);
        assertThat(svg(new Drawn(Samples.causes().noted(notes), ChartKind.PARETO, Message.of("screen.causes")))).contains(rounding);
        assertThat(svg(new Drawn(Samples.distribution().noted(notes), ChartKind.FUNNEL, Message.of("screen.causes")))).doesNotContain(rounding);
        assertThat(svg(new Drawn(Samples.problems().noted(notes), ChartKind.STACKED, Message.of("screen.causes")))).doesNotContain(rounding);
        assertThat(svg(new Drawn(crossed.noted(notes), ChartKind.STACKED, "household_share", Message.of("screen.causes")))).contains(rounding);
    }

    private static String svg(Drawn drawn) {
        return new Picture(drawn.entitled(Texts.chinese()), 0, 0).svg();
    }
}
