package org.hearthroll.chart;

import java.awt.BasicStroke;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** The curves of a funnel: 99.8 % solid, 95 % dashed, the mean in its own colour; they open nothing. */
final class FunnelLimits extends XYLineAndShapeRenderer {

    static final BasicStroke SOLID = new BasicStroke(1);

    private static final BasicStroke DASHED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);
    private static final BasicStroke MEAN = new BasicStroke(1.6f);
    private static final int SERIES = 5;

    FunnelLimits(Palette palette) {
        super(true, false);
        for (int i = 0; i < SERIES; i++) {
            setSeriesPaint(i, palette.colour(i == SERIES - 1 ? "mean" : "quiet"));
            setSeriesStroke(i, i == SERIES - 1 ? MEAN : i < 2 ? SOLID : DASHED);
        }
        setDefaultCreateEntities(false);
        setDrawSeriesLineAsPath(true);
    }
}
