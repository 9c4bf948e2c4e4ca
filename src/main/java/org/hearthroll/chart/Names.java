package org.hearthroll.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.CategoryTick;
import org.jfree.chart.entity.CategoryLabelEntity;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The names before horizontal bars, in one line or two, each exactly level with its bar on the screen as in a picture. */
final class Names extends CategoryAxis {

    private static final float WIDEST = 0.42f;
    private static final double LINE = 1.15 * Palette.SMALL;
    private static final double GAP = 6;

    private final transient Palette palette;

    Names(Palette palette) {
        this.palette = palette;
        setTickLabelFont(palette.text());
        setTickLabelPaint(palette.colour("ink"));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setCategoryMargin(0.25);
        setLowerMargin(0.01);
        setUpperMargin(0.01);
        setMaximumCategoryLabelLines(2);
        setMaximumCategoryLabelWidthRatio(WIDEST);
        setCategoryLabelPositions(CategoryLabelPositions.replaceLeftPosition(CategoryLabelPositions.STANDARD,
                new CategoryLabelPosition(RectangleAnchor.RIGHT, TextBlockAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0, CategoryLabelWidthType.RANGE, WIDEST)));
    }

    @Override
    protected AxisState drawCategoryLabels(Graphics2D g, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge, AxisState state, PlotRenderingInfo info) {
        state.setTicks(refreshTicks(g, state, plotArea, edge));
        List<?> ticks = state.getTicks();
        for (int i = 0; i < ticks.size(); i++) {
            CategoryTick tick = (CategoryTick) ticks.get(i);
            double middle = getCategoryMiddle(i, ticks.size(), dataArea, edge);
            double left = draw(g, tick.getLabel(), state.getCursor() - GAP, middle);
            if (info != null && info.getOwner() != null && info.getOwner().getEntityCollection() != null) {
                Rectangle2D place = new Rectangle2D.Double(left, middle - LINE, state.getCursor() - left, 2 * LINE);
                info.getOwner().getEntityCollection().add(new CategoryLabelEntity(tick.getCategory(), place, getCategoryLabelToolTip(tick.getCategory()), null));
            }
        }
        state.cursorLeft(state.getMax());
        return state;
    }

    /** Draws lines that end at the right; gives where the longest begins. */
    private double draw(Graphics2D g, TextBlock label, double right, double middle) {
        double top = middle - (label.getLines().size() - 1) * LINE / 2;
        double leftmost = right;
        for (Object line : label.getLines()) {
            String text = ((TextLine) line).getFirstTextFragment().getText();
            double left = right - Lettering.width(palette.text(), text);
            Lettering.write(g, text, palette.text(), palette.colour("ink"), left, top);
            leftmost = Math.min(leftmost, left);
            top += LINE;
        }
        return leftmost;
    }
}
