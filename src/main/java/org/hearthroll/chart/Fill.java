package org.hearthroll.chart;

import java.awt.Color;
import java.util.Map;
import org.hearthroll.figures.Mark;

/** What a bar and its patch in the legend are filled with: a colour, and a hatch in the colour of its lines. */
record Fill(Color colour, Hatch hatch, Color lines) {

    private static final Map<Mark, Hatch> MARKS = Map.of(Mark.NONE, Hatch.RINGS, Mark.FOLD, Hatch.DASHES, Mark.ABSENT, Hatch.PLUSES, Mark.UNMATCHED, Hatch.CHECKS);
    /** How much of the colour shows through a light line. */
    private static final int THROUGH = 170;

    /** A colour with lines in that of the ground. */
    static Fill of(Color colour, Hatch hatch, Palette palette) {
        Color ground = palette.colour("ground");
        return new Fill(colour, hatch, new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), THROUGH));
    }

    /**
     * That of the item at a place of its list. Neighbours in a stack may be any two of the list, so no two of twenty-seven have the same hatch in the
     * same lines: those after the fourteenth have their lines in ink.
     */
    static Fill ofItem(int place, Palette palette) {
        int look = place % Hatch.LOOKS;
        // One step further in each round, so that the seventh does not have the hue of the first.
        Color colour = palette.series(place + place / Palette.SERIES);
        return look < Hatch.ITEMS ? of(colour, Hatch.of(look), palette) : new Fill(colour, Hatch.of(look), palette.colour("ink"));
    }

    /** That of what stands beside the items of every list, in the grey of the rest and a hatch that no item has. */
    static Fill ofMark(Mark mark, Palette palette) {
        return of(palette.colour("rest"), MARKS.get(mark), palette);
    }
}
