package org.hearthroll.chart;

import org.hearthroll.figures.Table;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** What a chart is drawn of: a table, in which way (null: the usual one), under which title. */
public record Drawn(Table table, ChartKind kind, Message title) {

    /** The chart as a page shows it, its title beside it. */
    public Chart chart(Texts texts, Palette palette) {
        return kind == null ? Charts.of(table, texts, palette) : Charts.of(table, kind, texts, palette);
    }

    /** The chart as it stands alone, with its title above and what is to be said of the table below. */
    public Chart entitled(Texts texts) {
        return new Captions(texts.say(title), table.plainNotes().stream().map(texts::say).toList(), Palette.light()).on(chart(texts, Palette.light()));
    }
}
