package org.hearthroll.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.svg.SVGGraphics2D;

/** Charts of tables as tests look at them: what is written, and where the marks lie. */
final class Drawings {

    private Drawings() {
    }

    static Chart chart(Table table, ChartKind kind) {
        return new Drawn(table, kind, null).chart(Texts.chinese(), Palette.light());
    }

    static String svg(Table table, ChartKind kind) {
        return new Picture(chart(table, kind), 0, 0).svg();
    }

    /** The marks of a chart drawn at a size. */
    static List<ChartEntity> entities(Chart chart, int width, int height) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.drawing().draw(new SVGGraphics2D(width, height), new Rectangle2D.Double(0, 0, width, height), info);
        List<ChartEntity> entities = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            entities.add((ChartEntity) entity);
        }
        return entities;
    }
}
