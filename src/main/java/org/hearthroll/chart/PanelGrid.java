package org.hearthroll.chart;

/** Where small charts stand side by side: the names once at the left of each line, then as many charts of equal width as have room, and lines of equal length. */
record PanelGrid(int panels, double width, double names, double least) {

    static final double GAP = 16;

    int columns() {
        int fitting = (int) Math.max(1, (width - names + GAP) / (least + GAP));
        int lines = (int) Math.ceil(Math.max(1, panels) / (double) fitting);
        return (int) Math.ceil(Math.max(1, panels) / (double) lines);
    }

    int lines() {
        return (int) Math.ceil(panels / (double) columns());
    }

    /** The width of each chart. */
    double panel() {
        return (width - names + GAP) / columns() - GAP;
    }

    /** Where a chart begins, from the left. */
    double left(int panel) {
        return names + panel % columns() * (panel() + GAP);
    }

    /** The line a chart stands in, the first is 0. */
    int line(int panel) {
        return panel / columns();
    }
}
