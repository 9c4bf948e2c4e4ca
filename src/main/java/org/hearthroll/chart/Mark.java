package org.hearthroll.chart;

import org.hearthroll.figures.Table;

/** A bar on its axis: where it stands, what is written before it, and the row of the table behind it (null for a group's bar without one). */
record Mark(int place, String label, Table.Row row) implements Comparable<Mark> {

    @Override
    public int compareTo(Mark other) {
        return Integer.compare(place, other.place);
    }

    /** JFreeChart writes this on the axis. */
    @Override
    public String toString() {
        return label;
    }
}
