package org.hearthroll.chart;

import java.awt.geom.Rectangle2D;
import org.hearthroll.figures.Table;
import org.jfree.chart.entity.ChartEntity;

/** A place in a chart that stands for a row of the table. */
final class RowEntity extends ChartEntity {

    private final transient Table.Row row;

    RowEntity(Rectangle2D place, String tip, Table.Row row) {
        super(place, tip);
        this.row = row;
    }

    Table.Row row() {
        return row;
    }
}
