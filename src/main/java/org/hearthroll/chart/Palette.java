package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;

/** How charts look in one theme: colours with a meaning, and the sizes of the lettering in screen pixels. */
public final class Palette {

    /** The smallest lettering; a picture is scaled so that this is still nine points on paper. */
    static final float SMALL = 13;

    private static final Palette LIGHT = new Palette(false);
    private static final Palette DARK = new Palette(true);
    /** How many hues there are. */
    static final int SERIES = 6;

    private final Tokens tokens;
    private final List<Color> series;

    private Palette(boolean dark) {
        tokens = Tokens.of(dark);
        series = IntStream.rangeClosed(1, SERIES).mapToObj(i -> tokens.colour("-chart-series-" + i)).toList();
    }

    /** The palette on white: the light theme, and every picture and print. */
    public static Palette light() {
        return LIGHT;
    }

    public static Palette dark() {
        return DARK;
    }

    Font text() {
        return HouseFont.regular(SMALL);
    }

    /** It says that it is bold, which the window goes by. */
    Font bold() {
        return HouseFont.bold(SMALL).deriveFont(Font.BOLD);
    }

    Font heading() {
        return HouseFont.bold(SMALL + 4);
    }

    Color colour(String meaning) {
        return tokens.colour("-chart-" + meaning);
    }

    /** One of the hues; they repeat after the sixth. */
    Color series(int index) {
        return series.get(index % SERIES);
    }
}
