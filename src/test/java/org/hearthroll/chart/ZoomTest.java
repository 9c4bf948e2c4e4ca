package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.hearthroll.text.Texts;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private final Chart chart = new Drawn(Samples.distribution(), null, null).chart(Texts.chinese(), Palette.light());
    private final Zoom zoom = chart.zoom().orElseThrow();
    private final XYPlot plot = (XYPlot) chart.drawing().getPlot();
    private final ChartRenderingInfo info = new ChartRenderingInfo();
    private Rectangle2D area;

    @BeforeEach
    void drawn() {
        draw();
        area = info.getPlotInfo().getDataArea();
    }

    @Test
    void onlyChartsOfPointsAreZoomed() {
        assertThat(new Drawn(Samples.causes(), null, null).chart(Texts.chinese(), Palette.light()).zoom()).isEmpty();
        assertThat(new Drawn(Samples.problems(), null, null).chart(Texts.chinese(), Palette.light()).zoom()).isEmpty();
        assertThat(zoom.isWhole()).isTrue();
    }

    @Test
    void itShowsWhatTheRectangleHolds() {
        double widest = plot.getDomainAxis().getUpperBound();
        zoom.to(info, area.getX() + area.getWidth() / 2, area.getY(), area.getMaxX(), area.getCenterY());
        assertThat(plot.getDomainAxis().getLowerBound()).isCloseTo(widest / 2, within(0.01));
        assertThat(plot.getDomainAxis().getUpperBound()).isCloseTo(widest, within(0.01));
        assertThat(plot.getRangeAxis().getLowerBound()).isPositive();
        assertThat(zoom.isWhole()).isFalse();
    }

    @Test
    void namesAreOnlyThoseOfPointsThatAreShown() {
        zoom.to(info, area.getX() + 0.72 * area.getWidth(), area.getY(), area.getMaxX(), area.getMaxY());
        assertThat(draw()).contains(">D镇<", ">K镇<").doesNotContain(">L镇<").doesNotContain(">E镇<");
    }

    @Test
    void aRectangleBeyondThePlotEndsAtItAndOneTooSmallWasNotMeant() {
        zoom.to(info, -50, -50, 5000, 5000);
        assertThat(plot.getDomainAxis().getLowerBound()).isCloseTo(0, within(1e-6));
        zoom.back();
        zoom.to(info, area.getX() + 20, area.getY() + 20, area.getX() + 26, area.getMaxY());
        zoom.to(info, -90, -90, -10, -10);
        assertThat(zoom.isWhole()).isTrue();
    }

    @Test
    void backItIsDrawnAsItWas() {
        String whole = draw();
        zoom.to(info, area.getX() + 40, area.getY() + 40, area.getCenterX(), area.getCenterY());
        assertThat(draw()).isNotEqualTo(whole);
        zoom.back();
        assertThat(zoom.isWhole()).isTrue();
        assertThat(draw()).isEqualTo(whole);
    }

    private String draw() {
        SVGGraphics2D g = new SVGGraphics2D(640, 400);
        g.setDefsKeyPrefix("zoom");
        chart.drawing().draw(g, new Rectangle2D.Double(0, 0, 640, 400), info);
        return g.getSVGElement();
    }
}
