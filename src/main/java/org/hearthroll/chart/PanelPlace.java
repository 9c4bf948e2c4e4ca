package org.hearthroll.chart;

import java.awt.geom.Rectangle2D;

/** Where one small chart lies: all of it, how high its title is, and how far its bars lie apart. */
record PanelPlace(Rectangle2D area, double title, double pitch) {

    /** Where the title stands. */
    Rectangle2D head() {
        return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), title);
    }

    /** Where a bar with its number lies, the first is 0. */
    Rectangle2D strip(int bar) {
        return new Rectangle2D.Double(area.getX(), area.getY() + title + bar * pitch, area.getWidth(), pitch);
    }
}
