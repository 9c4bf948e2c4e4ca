package org.hearthroll.chart;

import java.awt.Color;

/** What a bar and its patch in the legend are filled with. */
record Fill(Color colour, Hatch hatch) {

    /** That of one series among others. */
    static Fill ofSeries(int series, Palette palette) {
        return new Fill(palette.series(series), Hatch.of(series));
    }
}
