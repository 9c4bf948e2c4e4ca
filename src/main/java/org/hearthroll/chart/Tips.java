package org.hearthroll.chart;

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

    /** Of one of several marks of a row: which, and what is written of it. */
    String of(Table.Row row, String which, String written) {
        return texts.say("chart.tip.of", shape.named(row), which, shape.counted().heading(), written);
    }

    String of(Table.Row row) {
        long count = shape.count(row);
        return shape.shareWords(row) == null ? texts.say("chart.tip", shape.named(row), shape.counted().heading(), count)
                : texts.say("chart.tip.share", shape.named(row), shape.counted().heading(), count, shape.shareWords(row));
    }
}
