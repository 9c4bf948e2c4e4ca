package org.hearthroll.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A small bar chart for each group, in a grid as wide as there is room; the names stand once at the left of each line of charts. */
final class Panels extends Plot {

    private static final double LINE = 1.15 * Palette.SMALL;
    private static final double NAME_GAP = 6;
    /** Names take this part of the width at most, and else a second line. */
    private static final double WIDEST = 0.3;
    private static final double SHORTEST = 40;
    private static final double TITLE_GAP = 6;
    private static final double FOOT = 11;
    /** Where there is room to spare, bars stand this much farther apart at most. */
    private static final double MOST = 9;

    private final transient PanelData data;
    private final transient Palette palette;
    private final transient PanelPen pen;

    Panels(PanelData data, PanelPen pen, Palette palette) {
        this.data = data;
        this.pen = pen;
        this.palette = palette;
    }

    @Override
    public String getPlotType() {
        return "panels";
    }

    /** The height that a plot of a width needs to be legible. */
    double height(double width) {
        PanelGrid grid = grid(width);
        return grid.lines() * (title(grid) + FOOT + data.kinds().size() * least(grid));
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        Rectangle2D inner = (Rectangle2D) area.clone();
        getInsets().trim(inner);
        EntityCollection marks = info == null || info.getOwner() == null ? null : info.getOwner().getEntityCollection();
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(inner);
        }
        PanelGrid grid = grid(inner.getWidth());
        double high = inner.getHeight() / Math.max(1, grid.lines());
        double pitch = Math.min(MOST + least(grid), (high - title(grid) - FOOT) / Math.max(1, data.kinds().size()));
        for (Mark group : data.groups()) {
            double line = pitch * data.kinds().size() + title(grid) + FOOT;
            Rectangle2D panel = new Rectangle2D.Double(inner.getX() + grid.left(group.place()), inner.getY() + grid.line(group.place()) * line, grid.panel(), line);
            PanelPlace place = new PanelPlace(panel, title(grid), pitch);
            pen.draw(g, group, place, marks);
            if (group.place() % grid.columns() == 0) {
                names(g, place, grid.names() - NAME_GAP);
            }
        }
    }

    private void names(Graphics2D g, PanelPlace place, double room) {
        for (int i = 0; i < data.kinds().size(); i++) {
            List<String> lines = Lettering.wrapped(palette.text(), data.kinds().get(i).label(), room);
            double middle = place.strip(i).getCenterY() - (lines.size() - 1) * LINE / 2;
            for (String line : lines) {
                Lettering.write(g, line, palette.text(), palette.colour("ink"), place.area().getX() - NAME_GAP - Lettering.width(palette.text(), line), middle);
                middle += LINE;
            }
        }
    }

    private PanelGrid grid(double width) {
        double names = Math.min(widest(data.kinds().stream().map(Mark::label)), WIDEST * width) + NAME_GAP;
        double least = Math.max(SHORTEST + pen.room(), widest(data.groups().stream().map(Mark::label)));
        return new PanelGrid(data.groups().size(), width, names, least);
    }

    /** The height of all titles: where the number finds no room after the longest name it goes below. */
    private double title(PanelGrid grid) {
        return (widest(data.groups().stream().map(pen::title)) > grid.panel() ? 2 : 1) * LINE + TITLE_GAP;
    }

    /** What a bar needs for its name. */
    private double least(PanelGrid grid) {
        return data.kinds().stream().mapToInt(kind -> Lettering.wrapped(palette.text(), kind.label(), grid.names() - NAME_GAP).size()).max().orElse(1) * LINE + 1;
    }

    private double widest(Stream<String> texts) {
        return Math.ceil(texts.mapToDouble(text -> Lettering.width(palette.text(), text)).max().orElse(0));
    }
}
