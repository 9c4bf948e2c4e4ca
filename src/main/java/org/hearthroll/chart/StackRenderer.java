package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.hearthroll.text.Texts;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/** Stacked bars with the number in each part that has room for it, and the sum after the end. */
final class StackRenderer extends StackedBarRenderer {

    private static final double THICKEST = 22;

    private final transient Stack stack;
    private final transient Texts texts;
    private final transient Palette palette;

    StackRenderer(Stack stack, Texts texts, Palette palette) {
        this.stack = stack;
        this.texts = texts;
        this.palette = palette;
        setShadowVisible(false);
        setDrawBarOutline(false);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        setDefaultItemLabelFont(palette.text());
    }

    /** What stands after a bar. */
    String written(Mark mark) {
        return stack.written(mark, texts);
    }

    @Override
    protected void calculateBarWidth(CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
        super.calculateBarWidth(plot, area, index, state);
        state.setBarWidth(Math.min(state.getBarWidth(), THICKEST));
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot, CategoryAxis names, ValueAxis scale, CategoryDataset values, int series, int place, int pass) {
        super.drawItem(g, state, area, plot, names, scale, values, series, place, pass);
        if (pass == getPassCount() - 1 && series == values.getRowCount() - 1) {
            Mark mark = stack.marks().get(place);
            double end = scale.valueToJava2D(stack.sum(mark), area, plot.getRangeAxisEdge());
            double middle = names.getCategoryMiddle(place, values.getColumnCount(), area, plot.getDomainAxisEdge());
            Lettering.write(g, written(mark), palette.text(), palette.colour("quiet"), end + 7, middle);
        }
    }

    @Override
    protected void drawItemLabel(Graphics2D g, CategoryDataset values, int series, int place, CategoryPlot plot, CategoryItemLabelGenerator generator, Rectangle2D bar, boolean negative) {
        if (values.getValue(series, place).doubleValue() > 0) {
            drawPart(g, stack.written(stack.marks().get(place), stack.kinds().get(series), texts), stack.fill(series, palette).colour(), bar);
        }
    }

    /** The number lies on a plain patch of the bar's colour, or the hatch would cross it out. */
    private void drawPart(Graphics2D g, String number, Color colour, Rectangle2D bar) {
        double width = Lettering.width(palette.text(), number) + 6;
        if (bar.getWidth() < width + 4 || bar.getHeight() < Palette.SMALL + 3) {
            return;
        }
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(bar.getCenterX() - width / 2, bar.getY() + 1, width, bar.getHeight() - 2));
        Lettering.write(g, number, palette.text(), Ink.on(colour), bar.getCenterX() - width / 2 + 3, bar.getCenterY());
    }
}
