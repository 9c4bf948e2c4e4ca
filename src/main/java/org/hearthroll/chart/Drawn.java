package org.hearthroll.chart;

import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** What a chart is drawn of: a table, in which way and by which of its figures (null: the usual ones), under which title. */
public record Drawn(Table table, ChartKind kind, String measure, Message title) {

    public Drawn(Table table, ChartKind kind, Message title) {
        this(table, kind, null, title);
    }

    /** The chart as a page shows it, its title beside it. */
    public Chart chart(Texts texts, Palette palette) {
        return Charts.of(this, texts, palette);
    }

    /** The chart as it stands alone, with its title above and what is to be said of the table below. */
    public Chart entitled(Texts texts) {
        return new Captions(texts.say(title), notes().stream().map(texts::say).toList(), Palette.light()).on(chart(texts, Palette.light()));
    }

    private List<Message> notes() {
        List<Message> notes = Charts.writesShares(this) ? table.notes() : table.notesWithoutShares();
        return table.noted(notes).plainNotes();
    }
}
