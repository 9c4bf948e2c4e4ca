package org.hearthroll.chart;

import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/** What is said of a mark while the mouse rests on it: what it stands for, how many, their share, and that they can be seen. */
final class Tips {

    private final Shape shape;
    private final Texts texts;

    Tips(Shape shape, Texts texts) {
        this.shape = shape;
        this.texts = texts;
    }

    String of(Table.Row row) {
        long count = shape.count(row);
        return shape.share(row) == null ? texts.say("chart.tip", shape.named(row), shape.counted().heading(), count)
                : texts.say("chart.tip.share", shape.named(row), shape.counted().heading(), count, ShareWords.of(shape.share(row), count));
    }
}
