package org.hearthroll.chart;

import java.awt.Color;

/** Lightness of colours as a photocopier sees it. */
final class Ink {

    private static final double MIDDLE = 0.18;

    private Ink() {
    }

    /** Black or white, whichever stands out on a colour. */
    static Color on(Color ground) {
        return luminance(ground) > MIDDLE ? Color.BLACK : Color.WHITE;
    }

    /** Relative luminance, 0 black to 1 white (WCAG 2.2). */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
