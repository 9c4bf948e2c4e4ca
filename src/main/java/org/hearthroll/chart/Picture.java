package org.hearthroll.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hearthroll.work.AtomicFile;
import org.jfree.svg.SVGGraphics2D;

/**
 * A chart as a file. The chart is laid out as on a screen {@value #LAYOUT} pixels wide and then enlarged, so that on paper as wide as a
 * text column, and on a projector, the smallest lettering has the same size whatever the size in pixels.
 */
public final class Picture {

    /** A text column of 156 mm at 300 dots per inch is 1843 pixels; at this width the smallest lettering is nine points on it. */
    static final double LAYOUT = 640;
    /** On paper there is room that a screen may not have. */
    private static final double AIRY = 1.2;
    private static final int WIDTH = 1920;
    private static final int LEAST_HEIGHT = 360;

    private final Chart chart;
    private final int width;
    private final int height;
    private final double scale;

    /** Width and height in pixels; 0 for the size that suits a document and the number of bars. */
    public Picture(Chart chart, int width, int height) {
        this.chart = chart;
        this.width = width > 0 ? width : WIDTH;
        int legible = (int) Math.max(LEAST_HEIGHT, chart.height() * AIRY);
        double wide = this.width / LAYOUT;
        this.height = height > 0 ? height : (int) Math.round(legible * wide);
        this.scale = Math.min(wide, (double) this.height / legible);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Writes the file, drawing for .svg, pixels for any other ending; an older file of the name stays until the new one is whole. */
    public void write(Path file) throws IOException {
        byte[] bytes = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? svg().getBytes(StandardCharsets.UTF_8) : png();
        try (AtomicFile whole = AtomicFile.beside(file)) {
            Files.write(whole.draft(), bytes);
            whole.commit();
        }
    }

    /** The picture in pixels, equal for equal figures. */
    public byte[] png() throws IOException {
        return Png.bytes(image());
    }

    /** The picture as lines and letters that scale. */
    public String svg() {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix("chart");
        g.setFontFunction(family -> '"' + family + "\",\"Microsoft YaHei\",\"Source Han Sans SC\",sans-serif");
        draw(g);
        return g.getSVGDocument();
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw(g);
        g.dispose();
        return image;
    }

    private void draw(Graphics2D g) {
        g.scale(scale, scale);
        chart.drawing().draw(g, new Rectangle2D.Double(0, 0, width / scale, height / scale));
    }
}
