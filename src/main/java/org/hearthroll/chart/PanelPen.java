package org.hearthroll.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.hearthroll.figures.Table;
import org.jfree.chart.entity.EntityCollection;

/** Draws one of many small charts: the name of its group with how many there are, then a bar for each kind with its number after it. */
final class PanelPen {

    private static final double THICKEST = 18;
    private static final double GAP = 5;
    private static final String BETWEEN = "  ";

    private final PanelData data;
    private final Choice choice;
    private final Tips tips;
    private final Palette palette;
    private final double longest;
    private final double room;

    PanelPen(PanelData data, Choice choice, Tips tips, Palette palette) {
        this.data = data;
        this.choice = choice;
        this.tips = tips;
        this.palette = palette;
        double greatest = data.longest();
        longest = greatest == 0 ? 1 : greatest;
        room = GAP + data.groups().stream().flatMap(group -> data.kinds().stream().map(kind -> data.written(group, kind)))
                .mapToDouble(number -> Lettering.width(palette.text(), number)).max().orElse(0);
    }

    /** The room a number takes after its bar. */
    double room() {
        return room;
    }

    /** What stands above a chart. */
    String title(Mark group) {
        return group.label() + BETWEEN + data.total(group);
    }

    void draw(Graphics2D g, Mark group, PanelPlace place, EntityCollection marks) {
        title(g, group, place);
        mark(marks, place.head(), group.row());
        for (int i = 0; i < data.kinds().size(); i++) {
            Table.Row row = data.row(group, data.kinds().get(i));
            if (!data.isEmpty(group)) {
                bar(g, group, data.kinds().get(i), place.strip(i));
                mark(marks, place.strip(i), row);
            }
        }
        Rectangle2D bars = place.strip(0);
        g.setStroke(new BasicStroke(1));
        g.setColor(palette.colour("grid"));
        g.draw(new Line2D.Double(bars.getX() - 0.5, bars.getY(), bars.getX() - 0.5, place.strip(data.kinds().size()).getY()));
    }

    private void title(Graphics2D g, Mark group, PanelPlace place) {
        Rectangle2D head = place.head();
        boolean below = head.getHeight() > 2 * Palette.SMALL;
        double middle = below ? head.getY() + head.getHeight() / 4 : head.getCenterY();
        Lettering.write(g, group.label(), palette.text(), palette.colour("ink"), head.getX(), middle);
        double left = below ? 0 : Lettering.width(palette.text(), group.label() + BETWEEN);
        Lettering.write(g, data.total(group), palette.text(), palette.colour("quiet"), head.getX() + left, below ? head.getY() + head.getHeight() * 3 / 4 : middle);
    }

    private void bar(Graphics2D g, Mark group, Mark kind, Rectangle2D strip) {
        double length = data.length(group, kind) / longest * (strip.getWidth() - room);
        double thick = Math.min(THICKEST, 0.75 * strip.getHeight());
        g.setColor(choice.is(data.row(group, kind)) ? palette.colour("chosen") : data.colour(kind, palette));
        g.fill(new Rectangle2D.Double(strip.getX(), strip.getCenterY() - thick / 2, length, thick));
        Lettering.write(g, data.written(group, kind), palette.text(), palette.colour("quiet"), strip.getX() + length + GAP, strip.getCenterY());
    }

    /** Where a row can be pointed at, if the table has it. */
    private void mark(EntityCollection marks, Rectangle2D place, Table.Row row) {
        if (marks != null && row != null) {
            marks.add(new RowEntity(place, tips.of(row), row));
        }
    }
}
