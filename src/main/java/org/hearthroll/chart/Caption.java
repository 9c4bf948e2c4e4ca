package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** A text above or below a chart in as many lines as it needs, set as far apart as they are read well; where the chart is narrow, a brief text in its place. */
final class Caption extends Title {

    private static final double SPACING = 1.35;
    private static final double GAP = 2;

    private final String text;
    private final String brief;
    private final Font font;
    private final Color colour;

    Caption(String text, String brief, Font font, Color colour, RectangleEdge side) {
        super(side, HorizontalAlignment.LEFT, side == RectangleEdge.TOP ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM, new RectangleInsets(1, GAP, side == RectangleEdge.TOP ? 9 : 3, GAP));
        this.text = text;
        this.brief = brief;
        this.font = font;
        this.colour = colour;
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint room) {
        return new Size2D(room.getWidth(), calculateTotalHeight(lines(room.getWidth()).size() * pitch()));
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double middle = area.getMinY() + getPadding().getTop() + pitch() / 2;
        for (String line : lines(area.getWidth())) {
            Lettering.write(g, line, font, colour, area.getMinX() + getPadding().getLeft(), middle);
            middle += pitch();
        }
    }

    @Override
    public Object draw(Graphics2D g, Rectangle2D area, Object parameters) {
        draw(g, area);
        return null;
    }

    private List<String> lines(double width) {
        return Lettering.wrapped(font, Captions.narrow(width) ? brief : text, width - 2 * GAP);
    }

    private double pitch() {
        return font.getSize2D() * SPACING;
    }
}
