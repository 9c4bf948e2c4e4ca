package org.hearthroll.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearthroll.chart.Drawn;
import org.hearthroll.chart.Picture;
import org.hearthroll.figures.Table;
import org.hearthroll.sheet.Handout;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;

/** A table of figures as a file to hand on: a workbook with its notes, or its chart as a picture. */
public final class TableFile {

    private static final int KEPT = 5;

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

    /** Writes a workbook of what people read of the table as an office hands it out: its title over it, the totals in bold, its notes below. */
    public void workbook(Path file) {
        Table table = drawn.table();
        List<Table.Column> columns = table.read();
        int[] places = columns.stream().mapToInt(table.columns()::indexOf).toArray();
        List<String> headings = columns.stream().map(column -> texts.say(column.heading())).toList();
        FigureCells figures = new FigureCells(texts);
        Handout around = new Handouts(texts).of(drawn.title(), table, columns);
        try (XlsxWriting out = XlsxWriting.handout(file, texts.say("table.file.sheet"), headings, around).keeping(names(columns))) {
            table.rows().forEach(row -> put(out, row.role(), IntStream.of(places).mapToObj(i -> figures.cell(table, row, i)).toList()));
            out.done();
        }
    }

    private static void put(XlsxWriting out, Table.Role role, List<?> cells) {
        if (role == Table.Role.TOTAL) {
            out.total(cells);
        } else {
            out.row(cells);
        }
    }

    /** The columns that name a row; of many only the first is kept in sight, so that there is room for the others. */
    private static int names(List<Table.Column> columns) {
        int names = (int) columns.stream().takeWhile(column -> column.kind() == Table.Kind.CODE || column.kind() == Table.Kind.LABEL).count();
        return names > KEPT ? 1 : names;
    }
}
