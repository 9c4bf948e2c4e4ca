package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Traits;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParetoTest {

    private static final Traits OVERLAPPING = new Traits(false, true, ShareOf.GROUP, null, Traits.Said.NOTHING, null);

    @Test
    void everyBarIsFollowedByWhatItMakesUpWithThoseBeforeIt() {
        assertThat(Drawings.svg(Samples.causes(), ChartKind.PARETO)).contains(">3,486 · 32.64%<", ">累计 32.64%<", ">累计 59.10%<", ">累计 74.82%<", ">累计 85.71%<", ">累计 88.26%<", ">累计 90.56%<",
                ">累计 90.92%<", ">累计 100.00%<", "折线为累计占比");
    }

    @Test
    void whatIsFoldedComesLastAndWhatIsBlankIsNoPartOfTheLine() {
        List<Object> line = line(Samples.causes());
        assertThat(line.subList(5, 12)).usingElementComparator((a, b) -> String.valueOf(a).compareTo(String.valueOf(b))).containsExactly("90.56", "90.92", "90.92", "90.92", "90.92", "100.00", null);
        assertThat(Drawings.svg(Samples.causes(), ChartKind.PARETO)).contains(">12<").doesNotContain("100.11");
    }

    @Test
    void someIsNeverWrittenAsAllBeforeAllAreThere() {
        Table table = causes(Traits.PLAIN, row(Role.NORMAL, "因病", 999_999), row(Role.NORMAL, "因学", 1), row(Role.TOTAL, "合计", 1_000_000));
        assertThat(Drawings.svg(table, ChartKind.PARETO)).contains(">累计 &gt;99.99%<", ">累计 100.00%<");
    }

    @Test
    void rowsThatOverlapAreNotCumulated() {
        Table any = causes(OVERLAPPING, row(Role.NORMAL, "因病", 3), row(Role.NORMAL, "因残", 2), row(Role.TOTAL, "合计", 4));
        Table byChance = causes(OVERLAPPING, row(Role.NORMAL, "因病", 3), row(Role.NORMAL, "因残", 2), row(Role.TOTAL, "合计", 5));
        Table persons = causes(new Traits(true, true, ShareOf.GROUP, null, Traits.Said.NOTHING, null), row(Role.NORMAL, "男", 3), row(Role.NORMAL, "女", 2), row(Role.TOTAL, "合计", 5));
        Table unsaid = causes(Traits.PLAIN, row(Role.NORMAL, "因病", 3), row(Role.NORMAL, "因残", 2), row(Role.TOTAL, "合计", 4));
        assertThat(List.of(any, byChance, persons, unsaid)).allSatisfy(table -> assertThat(Charts.kinds(table, null)).containsExactly(ChartKind.BARS));
    }

    @Test
    void whereNothingIsFilledInThereIsNothingToCumulate() {
        Table blank = causes(Traits.PLAIN, row(Role.NONE, "未填", 5), row(Role.TOTAL, "合计", 5));
        assertThat(Charts.kinds(blank, null)).containsExactly(ChartKind.BARS);
        assertThat(Charts.kinds(causes(Traits.PLAIN), null)).containsExactly(ChartKind.BARS);
    }

    @Test
    void aKindThatDoesNotFitIsRefusedInASentenceThatNamesThoseThatDo() {
        assertThatThrownBy(() -> Drawings.chart(Samples.problems(), ChartKind.PARETO)).isInstanceOfSatisfying(Refusal.class,
                r -> assertThat(Texts.chinese().say(r.said())).isEqualTo("这张表不能画成帕累托图（pareto），可以画成堆叠条形（stacked）、分组小图（multiples）。"));
        assertThatThrownBy(() -> Drawings.chart(Samples.causes(), ChartKind.FUNNEL)).isInstanceOfSatisfying(Refusal.class,
                r -> assertThat(Texts.english().say(r.said())).isEqualTo("This table cannot be drawn as Funnel (funnel); it can be drawn as Bars (bars), Pareto (pareto)."));
    }

    @Test
    void aDistributionIsAFunnelFirstAndCanBeBarsAndPareto() {
        assertThat(Charts.kinds(Samples.distribution(), null)).containsExactly(ChartKind.FUNNEL, ChartKind.BARS, ChartKind.PARETO);
        assertThat(Drawings.svg(Samples.distribution(), ChartKind.PARETO)).contains(">累计 20.79%<", ">58 · 20.79%<");
    }

    @Test
    void barsAndPointsBothLeadToTheirRows() {
        Table table = Samples.causes();
        Chart chart = Drawings.chart(table, ChartKind.PARETO);
        List<ChartEntity> marks = Drawings.entities(chart, 640, 400).stream().filter(CategoryItemEntity.class::isInstance).toList();
        assertThat(marks).as("twelve bars, and a point for each but the blank one").hasSize(12 + 11);
        assertThat(marks.stream().map(chart::row).distinct()).hasSize(12).contains(Optional.of(table.rows().get(5)));
    }

    /** Down to the width of a chart beside a table in a small window. */
    @ParameterizedTest
    @ValueSource(ints = {420, 480, 640, 1200})
    void theLineNeverRunsThroughTheBarsOrTheirNumbers(int width) {
        Chart chart = Drawings.chart(Samples.causes(), ChartKind.PARETO);
        assertThat(chart.leastWidth()).isLessThanOrEqualTo(420);
        List<CategoryItemEntity> marks = Drawings.entities(chart, width, 400).stream().filter(CategoryItemEntity.class::isInstance).map(CategoryItemEntity.class::cast).toList();
        CategoryPlot plot = (CategoryPlot) chart.drawing().getPlot();
        ToDoubleFunction<CategoryItemEntity> right = mark -> mark.getArea().getBounds2D().getMaxX();
        double bars = marks.stream().filter(mark -> mark.getDataset() == plot.getDataset(0)).mapToDouble(right).max().orElseThrow();
        double line = marks.stream().filter(mark -> mark.getDataset() == plot.getDataset(1)).mapToDouble(mark -> mark.getArea().getBounds2D().getMinX()).min().orElseThrow();
        assertThat(line - bars).isGreaterThan(Lettering.width(Palette.light().text(), "3,486 · 32.64%"));
        assertThat(width - marks.stream().mapToDouble(right).max().orElseThrow()).isGreaterThan(Lettering.width(Palette.light().text(), "累计 100.00%"));
    }

    @Test
    void theCumulatedSharesAreThoseOfPlainAddition() {
        List<Object> line = line(Samples.distribution());
        long[] sorted = {58, 46, 41, 35, 31, 24, 22, 19, 3, 0, 0, 0};
        long sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            assertThat(line.get(i)).as("place %d", i).hasToString("%.2f".formatted(Math.round(sum * 10000.0 / 279) / 100.0));
        }
    }

    @Test
    void equalFiguresMakeEqualPictures() {
        assertThat(Drawings.svg(Samples.causes(), ChartKind.PARETO)).isEqualTo(Drawings.svg(Samples.causes(), ChartKind.PARETO));
    }

    private static List<Object> line(Table table) {
        CategoryPlot plot = (CategoryPlot) Drawings.chart(table, ChartKind.PARETO).drawing().getPlot();
        List<Object> line = new ArrayList<>();
        IntStream.range(0, plot.getDataset(1).getColumnCount()).forEach(i -> line.add(plot.getDataset(1).getValue(0, i)));
        return line;
    }

    private static Table causes(Traits traits, Table.Row... rows) {
        return new Table("causes", Samples.causes().columns(), List.of(rows), List.of()).with(traits);
    }

    private static Table.Row row(Role role, String cause, long households) {
        return new Table.Row(role, Arrays.asList(cause, cause, households, null), null);
    }
}
