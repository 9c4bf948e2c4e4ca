package org.hearthroll.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A pattern drawn over a filled area, so that items can be told apart on a photocopy too: those of items, then those of what was left blank, folded or not found. */
enum Hatch {
    NONE, RISING, DOTS, FALLING, UPRIGHT, CROSS, LEVEL, BROAD_RISING, GRID, BROAD_FALLING, DISCS, BROAD_UPRIGHT, BROAD_CROSS, BROAD_LEVEL, RINGS, DASHES, PLUSES, CHECKS;

    /** So many are for items. */
    static final int ITEMS = 14;
    /** With lines of two colours, of which no hatch has only one look. */
    static final int LOOKS = 2 * ITEMS - 1;

    private static final double STEP = 7;
    private static final double BROAD = 12;
    private static final float LINE = 1.5f;
    private static final float BAND = 4;

    /** The pattern of one of the looks: all of them in the one colour, then all but none in the other. */
    static Hatch of(int look) {
        return values()[look < ITEMS ? look : look - ITEMS + 1];
    }

    void draw(Graphics2D g, Shape area, Color lines) {
        Shape clip = g.getClip();
        Rectangle2D box = area.getBounds2D();
        g.clip(area);
        g.setColor(lines);
        g.setStroke(new BasicStroke(LINE));
        drawIn(g, box);
        g.setClip(clip);
    }

    private void drawIn(Graphics2D g, Rectangle2D box) {
        switch (this) {
            case NONE -> { }
            case RISING, FALLING, CROSS, UPRIGHT, LEVEL, GRID -> lines(g, box, STEP);
            case BROAD_RISING, BROAD_FALLING, BROAD_UPRIGHT, BROAD_LEVEL -> {
                g.setStroke(new BasicStroke(BAND));
                lines(g, box, BROAD);
            }
            case BROAD_CROSS -> lines(g, box, 2 * STEP);
            case DOTS -> at(box, STEP, false, (x, y) -> g.fill(circle(x, y, 1.5)));
            case DISCS -> at(box, BROAD, true, (x, y) -> g.fill(circle(x, y, 3.5)));
            case RINGS -> at(box, BROAD, true, (x, y) -> g.draw(circle(x, y, 3)));
            case DASHES -> at(box, STEP, true, (x, y) -> g.draw(new Line2D.Double(x - 2, y, x + 2, y)));
            case CHECKS -> at(box, STEP, true, (x, y) -> g.fill(new Rectangle2D.Double(x - STEP / 4, y - STEP / 4, STEP / 2, STEP / 2)));
            case PLUSES -> at(box, BROAD, true, (x, y) -> {
                g.draw(new Line2D.Double(x - 3, y, x + 3, y));
                g.draw(new Line2D.Double(x, y - 3, x, y + 3));
            });
        }
    }

    private void lines(Graphics2D g, Rectangle2D box, double step) {
        if (this == RISING || this == BROAD_RISING || this == CROSS || this == BROAD_CROSS) {
            slant(g, box, 1, step);
        }
        if (this == FALLING || this == BROAD_FALLING || this == CROSS || this == BROAD_CROSS) {
            slant(g, box, -1, step);
        }
        if (this == UPRIGHT || this == BROAD_UPRIGHT || this == GRID) {
            upright(g, box, step);
        }
        if (this == LEVEL || this == BROAD_LEVEL || this == GRID) {
            level(g, box, step);
        }
    }

    private static void slant(Graphics2D g, Rectangle2D box, int direction, double step) {
        double foot = direction > 0 ? box.getMaxY() : box.getMinY();
        double head = direction > 0 ? box.getMinY() : box.getMaxY();
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += step) {
            g.draw(new Line2D.Double(x, foot, x + box.getHeight(), head));
        }
    }

    private static void upright(Graphics2D g, Rectangle2D box, double step) {
        for (double x = box.getMinX() + step / 2; x < box.getMaxX(); x += step) {
            g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
        }
    }

    private static void level(Graphics2D g, Rectangle2D box, double step) {
        for (double y = box.getMinY() + step / 2; y < box.getMaxY(); y += step) {
            g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
        }
    }

    /** Draws something at each knot of a net; in a staggered one every other line of knots begins half a step later. */
    private static void at(Rectangle2D box, double step, boolean staggered, Knot knot) {
        int line = 0;
        for (double y = box.getMinY() + step / 2; y < box.getMaxY() + step / 2; y += staggered ? step / 2 : step) {
            for (double x = box.getMinX() + (staggered && line % 2 == 1 ? step : step / 2); x < box.getMaxX() + step / 2; x += step) {
                knot.draw(x, y);
            }
            line++;
        }
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** What is drawn at a knot. */
    @FunctionalInterface
    private interface Knot {
        void draw(double x, double y);
    }
}
