package org.hearthroll.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.BlockContainer;
import org.jfree.chart.block.BorderArrangement;
import org.jfree.chart.block.LabelBlock;
import org.jfree.chart.title.LegendGraphic;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A legend above the bars whose patches carry the hatch as the bars do. */
final class HatchedLegend extends LegendTitle {

    private static final Rectangle2D PATCH = new Rectangle2D.Double(-11, -6, 22, 12);

    /** Letters stand below the middle of their line, and so do the patches. */
    private static final double LOWER = 3;

    private final transient IntFunction<Fill> fills;
    private final transient Palette palette;

    /** fills are asked by the place of a kind. */
    HatchedLegend(List<Mark> kinds, IntFunction<Fill> fills, Palette palette) {
        super(() -> items(kinds, fills));
        this.fills = fills;
        this.palette = palette;
        setPosition(RectangleEdge.TOP);
        setHorizontalAlignment(HorizontalAlignment.LEFT);
        setFrame(BlockBorder.NONE);
        setBackgroundPaint(palette.colour("ground"));
        setPadding(new RectangleInsets(0, 0, 6, 0));
    }

    @Override
    protected Block createLegendItemBlock(LegendItem item) {
        LabelBlock label = new LabelBlock(item.getLabel(), palette.text(), palette.colour("ink"));
        label.setPadding(new RectangleInsets(2, 4, 2, 14));
        BlockContainer block = new BlockContainer(new BorderArrangement());
        block.add(patch(item), RectangleEdge.LEFT);
        block.add(label);
        return block;
    }

    private LegendGraphic patch(LegendItem item) {
        LegendGraphic graphic = new Patch(fills.apply(item.getSeriesIndex()));
        graphic.setPadding(new RectangleInsets(2, 2, 2, 2));
        return graphic;
    }

    private static LegendItemCollection items(List<Mark> kinds, IntFunction<Fill> fills) {
        LegendItemCollection items = new LegendItemCollection();
        for (Mark kind : kinds) {
            LegendItem item = new LegendItem(kind.label(), fills.apply(kind.place()).colour());
            item.setSeriesIndex(kind.place());
            items.add(item);
        }
        return items;
    }

    /** The patch before a name. */
    private static final class Patch extends LegendGraphic {

        private final transient Fill fill;

        private Patch(Fill fill) {
            super(PATCH, fill.colour());
            this.fill = fill;
        }

        @Override
        public void draw(Graphics2D g, Rectangle2D area) {
            Rectangle2D lowered = new Rectangle2D.Double(area.getX(), area.getY() + LOWER, area.getWidth(), area.getHeight());
            super.draw(g, lowered);
            Rectangle2D placed = new Rectangle2D.Double(lowered.getCenterX() - PATCH.getWidth() / 2, lowered.getCenterY() - PATCH.getHeight() / 2, PATCH.getWidth(), PATCH.getHeight());
            fill.hatch().draw(g, placed, fill.lines());
        }
    }
}
