package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotocopyTest {

    private static final int SERIES = 14;
    private static final double APART = 0.2;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neighbouringSeriesDifferByLightnessOrHatch(boolean dark) {
        Palette palette = dark ? Palette.dark() : Palette.light();
        for (int i = 1; i < SERIES; i++) {
            double apart = Math.abs(grey(palette.series(i)) - grey(palette.series(i - 1)));
            assertThat(apart >= APART || Hatch.of(i) != Hatch.of(i - 1)).as("series %d", i).isTrue();
        }
    }

    @Test
    void everyHatchLooksDifferentInGrey() {
        Set<List<Integer>> looks = new HashSet<>();
        for (Hatch hatch : Hatch.values()) {
            looks.add(patch(hatch));
        }
        assertThat(looks).hasSize(Hatch.values().length);
    }

    @Test
    void aHatchDoesNotLeaveItsArea() {
        assertThat(patch(Hatch.CROSS).subList(0, 40)).containsOnly(0);
    }

    @Test
    void lettersOnEverySeriesCanBeRead() {
        for (int i = 0; i < SERIES; i++) {
            Color ground = Palette.light().series(i);
            assertThat(contrast(ground, Ink.on(ground))).as("series %d", i).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ink", "quiet"})
    void lettersOnTheGroundCanBeRead(String colour) {
        assertThat(contrast(Palette.light().colour("ground"), Palette.light().colour(colour))).isGreaterThan(4.5);
        assertThat(contrast(Palette.dark().colour("ground"), Palette.dark().colour(colour))).isGreaterThan(4.5);
    }

    @Test
    void aDarkColourOverridesTheLightOneOfItsNameOnly() {
        String css = ".root { -a: #010203; -b: #040506; -size: 12px; } .root.dark { -b: #ffffff; }";
        assertThat(Tokens.parse(css, false).colour("-b")).isEqualTo(new Color(4, 5, 6));
        assertThat(Tokens.parse(css, true).colour("-b")).isEqualTo(Color.WHITE);
        assertThat(Tokens.parse(css, true).colour("-a")).isEqualTo(new Color(1, 2, 3));
    }

    private static List<Integer> patch(Hatch hatch) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        hatch.draw(g, new Rectangle2D.Double(5, 5, 30, 30), Color.WHITE);
        List<Integer> pixels = new ArrayList<>();
        for (int i = 0; i < 1600; i++) {
            pixels.add(image.getRaster().getSample(i % 40, i / 40, 0));
        }
        return pixels;
    }

    private static double grey(Color colour) {
        return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(Ink.luminance(one), Ink.luminance(other));
        return (light + 0.05) / (Math.min(Ink.luminance(one), Ink.luminance(other)) + 0.05);
    }
}
