package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Role;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePlacesTest {

    private final List<Table.Row> rows = new ArrayList<>();
    private final Choice choice = new Choice();

    /** Twelve townships of nearly the same size without a problem: their points touch, their names would lie over each other. */
    @ParameterizedTest
    @CsvSource({"1100,300", "640,190", "380,110"})
    void everyUnusualTownshipHasItsNameHoweverCloseTheyLie(double width, double height) {
        for (int i = 0; i < 12; i++) {
            add("很远的镇" + i, 500 + 2 * i, 0, i % 2 == 0 ? "VERIFY" : "LOW");
        }
        for (int i = 0; i < 20; i++) {
            add("镇" + i, 300 + 25 * i, 20, "NORMAL");
        }
        Map<Integer, Rectangle2D> names = found(width, height);
        assertThat(names.keySet()).containsAll(IntStream.range(0, 12).boxed().toList());
        assertApart(List.copyOf(names.values()));
    }

    /** In a picture that small the list beside it tells them; names over each other tell nothing. */
    @Test
    void whereThereIsNoRoomLeftNotEvenAnUnusualNameCoversAnother() {
        for (int i = 0; i < 12; i++) {
            add("很远的镇" + i, 500 + 2 * i, 0, "VERIFY");
        }
        Map<Integer, Rectangle2D> names = found(150, 50);
        assertThat(names).hasSizeBetween(1, 6);
        assertApart(List.copyOf(names.values()));
    }

    @Test
    void anOrdinaryOneWithoutRoomIsLeftWithoutName() {
        for (int i = 0; i < 30; i++) {
            add("镇" + i, 500, 20, "NORMAL");
        }
        assertThat(found(640, 190).size()).isBetween(1, 8);
    }

    /** The user asked for it: a crowd of ordinary ones does not keep it nameless, nor does one of names that are all worth having. */
    @ParameterizedTest
    @CsvSource({"640,190,NORMAL,20", "150,50,VERIFY,0", "150,50,LOW,0"})
    void theChosenOneHasItsNameWhateverElseHasToGoWithout(double width, double height, String verdict, long problems) {
        for (int i = 0; i < 30; i++) {
            add("镇" + i, 500 + i % 3, problems, verdict);
        }
        Map<Integer, Rectangle2D> before = found(width, height);
        int nameless = IntStream.range(0, 30).filter(i -> !before.containsKey(i)).findFirst().orElseThrow();
        choice.set(rows.get(nameless));
        Map<Integer, Rectangle2D> names = found(width, height);
        assertThat(names).containsKey(nameless);
        assertThat(new Rectangle2D.Double(0, 0, width, height).contains(names.get(nameless))).isTrue();
        assertApart(List.copyOf(names.values()));
    }

    /** Of those there is room for, the ones to verify come first, whatever stands before them in the table. */
    @Test
    void thoseToVerifyAreNamedBeforeOthersThatAreUnusual() {
        for (int i = 0; i < 9; i++) {
            add("未完镇" + i, 500 + 2 * i, 0, "UNFINISHED");
        }
        add("待核镇", 509, 0, "VERIFY");
        assertThat(found(150, 50)).containsKey(9).hasSizeLessThan(10);
    }

    @Test
    void manyAreUnusualToo() {
        add("多镇", 500, 90, "HIGH_95");
        add("少镇", 510, 90, "NORMAL");
        assertThat(found(640, 190)).containsKeys(0);
    }

    /** The names of the worked example stand at their points, or at the end of a short line. */
    @Test
    void whereThereIsRoomANameStandsBesideItsPoint() {
        FunnelData data = new FunnelData(Samples.distribution());
        Rectangle2D area = new Rectangle2D.Double(0, 0, 1000, 300);
        XYPlot plot = plot(data);
        new NamePlaces(data, choice, data.points(), area, plot, Palette.light()).found().forEach((item, name) -> {
            double x = plot.getDomainAxis().valueToJava2D(data.points().getXValue(0, item), area, plot.getDomainAxisEdge());
            double y = plot.getRangeAxis().valueToJava2D(data.points().getYValue(0, item), area, plot.getRangeAxisEdge());
            assertThat(NamePlaces.leader(x, y, name).getP1().distance(NamePlaces.leader(x, y, name).getP2())).as(data.name(item)).isLessThanOrEqualTo(34);
        });
    }

    /** Not finished, it has no verdict yet, but it is what the eye asks about all the same. */
    @Test
    void whoLiesOutsideTheLimitsHasItsNameAlsoBeforeItHasFinished() {
        for (int i = 0; i < 12; i++) {
            add("很远的镇" + i, 900 + 2 * i, 0, "UNFINISHED");
        }
        add("大镇", 9000, 400, "NORMAL");
        assertThat(found(640, 190).keySet()).containsAll(IntStream.range(0, 12).boxed().toList());
    }

    /** A name that a curve runs through is hard to read, and hides a piece of the curve. */
    @Test
    void wherePossibleNamesStandClearOfTheCurves() {
        FunnelData data = new FunnelData(Samples.distribution());
        Rectangle2D area = new Rectangle2D.Double(0, 0, 1000, 300);
        XYPlot plot = plot(data);
        Map<Integer, Rectangle2D> names = new NamePlaces(data, choice, data.points(), area, plot, Palette.light()).found();
        assertThat(names).hasSize(12);
        for (int series = 0; series < data.limits().getSeriesCount(); series++) {
            for (int i = 1; i < data.limits().getItemCount(series); i++) {
                Line2D piece = new Line2D.Double(drawn(data, plot, area, series, i - 1), drawn(data, plot, area, series, i));
                assertThat(names.values()).as("series %d at %d", series, i).noneMatch(name -> name.intersectsLine(piece));
            }
        }
    }

    private static Point2D drawn(FunnelData data, XYPlot plot, Rectangle2D area, int series, int item) {
        return new Point2D.Double(plot.getDomainAxis().valueToJava2D(data.limits().getXValue(series, item), area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(data.limits().getYValue(series, item), area, plot.getRangeAxisEdge()));
    }

    /** A name between two points would be read as that of the nearer one. */
    @Test
    void anOrdinaryNameNeverStandsCloseToAnotherPoint() {
        for (int i = 0; i < 8; i++) {
            add("乡镇" + i, 400 + 22 * i, 20 + i % 2, "NORMAL");
        }
        FunnelData data = data();
        Rectangle2D area = new Rectangle2D.Double(0, 0, 1000, 300);
        XYPlot plot = plot(data);
        Map<Integer, Rectangle2D> names = new NamePlaces(data, choice, data.points(), area, plot, Palette.light()).found();
        assertThat(names).isNotEmpty();
        names.forEach((item, name) -> IntStream.range(0, 8).filter(other -> other != item).forEach(other -> {
            double x = plot.getDomainAxis().valueToJava2D(data.points().getXValue(0, other), area, plot.getDomainAxisEdge());
            double y = plot.getRangeAxis().valueToJava2D(data.points().getYValue(0, other), area, plot.getRangeAxisEdge());
            assertThat(new Rectangle2D.Double(name.getX() - 8, name.getY(), name.getWidth() + 16, name.getHeight()).contains(x, y)).as("%s at %s", data.name(item), data.name(other)).isFalse();
        }));
    }

    private static void assertApart(List<Rectangle2D> names) {
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                assertThat(apart(names.get(i)).intersects(names.get(j))).as("names %d and %d", i, j).isFalse();
            }
        }
    }

    /** Two names in one line that touch are read as one. */
    private static Rectangle2D apart(Rectangle2D name) {
        return new Rectangle2D.Double(name.getX() - 4, name.getY(), name.getWidth() + 8, name.getHeight());
    }

    private FunnelData data() {
        Table full = Samples.distribution();
        List<Table.Column> columns = List.of("township", "checked", "problems", "verdict").stream().map(id -> full.columns().get(full.column(id))).toList();
        return new FunnelData(Samples.measured(new Table("distribution", columns, rows, List.of())));
    }

    private Map<Integer, Rectangle2D> found(double width, double height) {
        FunnelData data = data();
        return new NamePlaces(data, choice, data.points(), new Rectangle2D.Double(0, 0, width, height), plot(data), Palette.light()).found();
    }

    private static XYPlot plot(FunnelData data) {
        NumberAxis across = new NumberAxis();
        across.setRange(0, data.widest());
        NumberAxis up = new NumberAxis();
        up.setRange(-0.03 * data.highest(), data.highest());
        return new XYPlot(data.points(), across, up, null);
    }

    private void add(String name, long checked, long problems, String verdict) {
        rows.add(new Table.Row(Role.NORMAL, Arrays.asList(name, checked, problems, verdict), null));
    }
}
