package org.hearthroll.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearthroll.chart.Drawn;
import org.hearthroll.chart.Picture;
import org.hearthroll.figures.Table;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;

/** A table of figures as a file to hand on: a workbook with its notes, or its chart as a picture. */
public final class TableFile {

    private final Drawn drawn;
    private final Texts texts;

    /** The table's labels are written as they are; headings, title and notes in the language of the texts. */
    public TableFile(Drawn drawn, Texts texts) {
        this.drawn = drawn;
        this.texts = texts;
    }

    /** Writes .xlsx, .png or .svg by the ending of the name; refuses a place that cannot be written. */
    public void write(Path file) {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            workbook(file);
        } else {
            picture(file, 0, 0);
        }
    }

    /** Draws the chart of the table as .svg or .png; width and height in pixels, 0 for what suits it. */
    public void picture(Path file, int width, int height) {
        try {
            new Picture(drawn.entitled(texts), width, height).write(file);
        } catch (IOException e) {
            throw new Refusal(Message.of("table.file.refused", file.getFileName().toString()), e);
        }
    }

    private void workbook(Path file) {
        Table table = drawn.table();
        List<String> headings = table.columns().stream().map(column -> texts.say(column.heading())).toList();
        try (XlsxWriting out = XlsxWriting.begin(file, texts.say("table.file.sheet"), headings)) {
            table.rows().forEach(row -> out.row(row.cells()));
            out.sheet(texts.say("table.file.notes"), List.of(texts.say(drawn.title())));
            table.notes().forEach(note -> out.row(List.of(texts.say(note))));
            out.done();
        }
    }
}
