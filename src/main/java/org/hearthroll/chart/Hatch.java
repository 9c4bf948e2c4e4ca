package org.hearthroll.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A pattern drawn over a filled area, so that series can be told apart on a photocopy too. */
enum Hatch {
    NONE, RISING, DOTS, FALLING, UPRIGHT, CROSS, LEVEL;

    private static final double STEP = 7;

    /** The pattern of a series: seven of them against six hues, so a pair comes again only after forty-two. */
    static Hatch of(int series) {
        return values()[series % values().length];
    }

    void draw(Graphics2D g, Shape area, Color ink) {
        Shape clip = g.getClip();
        Rectangle2D box = area.getBounds2D();
        g.clip(area);
        g.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 170));
        g.setStroke(new BasicStroke(1.5f));
        drawIn(g, box);
        g.setClip(clip);
    }

    private void drawIn(Graphics2D g, Rectangle2D box) {
        switch (this) {
            case NONE -> { }
            case RISING -> slant(g, box, 1);
            case FALLING -> slant(g, box, -1);
            case CROSS -> {
                slant(g, box, 1);
                slant(g, box, -1);
            }
            case UPRIGHT -> upright(g, box);
            case LEVEL -> level(g, box);
            case DOTS -> dots(g, box);
        }
    }

    private static void slant(Graphics2D g, Rectangle2D box, int direction) {
        double foot = direction > 0 ? box.getMaxY() : box.getMinY();
        double head = direction > 0 ? box.getMinY() : box.getMaxY();
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += STEP) {
            g.draw(new Line2D.Double(x, foot, x + box.getHeight(), head));
        }
    }

    private static void upright(Graphics2D g, Rectangle2D box) {
        for (double x = box.getMinX() + STEP / 2; x < box.getMaxX(); x += STEP) {
            g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
        }
    }

    private static void level(Graphics2D g, Rectangle2D box) {
        for (double y = box.getMinY() + STEP / 2; y < box.getMaxY(); y += STEP) {
            g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
        }
    }

    private static void dots(Graphics2D g, Rectangle2D box) {
        for (double y = box.getMinY() + STEP / 2; y < box.getMaxY(); y += STEP) {
            for (double x = box.getMinX() + STEP / 2; x < box.getMaxX(); x += STEP) {
                g.fill(new Ellipse2D.Double(x - 1.5, y - 1.5, 3, 3));
            }
        }
    }
}
